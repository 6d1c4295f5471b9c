import type { Database } from "@passerelle/server/db";
import { claims, records, shownPlaces } from "@passerelle/server/db/schema";
import { getTableColumns, inArray, sql } from "drizzle-orm";
import { inChunks } from "./chunks.ts";
import { chooseValues, toShownRow } from "./claims.ts";
import { assignOrganisations } from "./organisations.ts";
import { assignSlugs } from "./slugs.ts";

/** Builds layer 4 anew for these places from their claims. */
export async function rebuildShownPlaces(db: Database, placeIds: string[], now: Date) {
  await inChunks(placeIds, async (ids) => {
    const all = await db.select().from(claims).where(inArray(claims.placeId, ids));
    const organisationOf = await readOrganisations(db, ids);
    const chosen = [...new Set(all.map(({ placeId }) => placeId))].map((placeId) => ({
      placeId,
      fields: chooseValues(all.filter((claim) => claim.placeId === placeId)),
    }));
    const slugs = await assignSlugs(
      db,
      chosen.map(({ placeId, fields }) => ({
        placeId,
        name: fields.name,
        locality: fields.address.locality,
      })),
    );
    const rows = chosen.map(({ placeId, fields }) =>
      toShownRow(fields, {
        placeId,
        slug: slugs.get(placeId) ?? placeId,
        organisationId: organisationOf.get(placeId) ?? null,
        updatedAt: now,
      }),
    );
    if (!rows.length) return;
    await db
      .insert(shownPlaces)
      .values(rows)
      .onConflictDoUpdate({ target: shownPlaces.placeId, set: everyColumnAnew() });
  });
}

async function readOrganisations(db: Database, placeIds: string[]): Promise<Map<string, string>> {
  const rows = await db
    .select({ placeId: records.placeId, draft: records.draft })
    .from(records)
    .where(inArray(records.placeId, placeIds))
    .orderBy(records.sourceId, records.ref);
  return assignOrganisations(db, rows);
}

/** `set column = excluded.column` for each column but the key. */
function everyColumnAnew() {
  const { placeId: _key, ...columns } = getTableColumns(shownPlaces);
  return Object.fromEntries(
    Object.keys(columns).map((name) => [name, sql.raw(`excluded."${toSnakeCase(name)}"`)]),
  );
}

const toSnakeCase = (name: string) =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
