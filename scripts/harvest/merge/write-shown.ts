import type { Database } from "@passerelle/server/db";
import { claims, shownPlaces } from "@passerelle/server/db/schema";
import { getTableColumns, inArray, sql } from "drizzle-orm";
import { inChunks } from "../chunks.ts";
import { choose } from "./choose.ts";
import { claimsOf } from "./claims.ts";
import { assignOrganisations, nameOrganisations } from "./organisations.ts";
import type { HeldRecord } from "./read-state.ts";
import { toShownRow } from "./shown-row.ts";
import { assignSlugs } from "./slugs.ts";

/** Makes layers 3 and 4 of these places anew from their records. */
export async function writeShownPlaces(
  db: Database,
  touched: Map<string, HeldRecord[]>,
  now: Date,
) {
  await inChunks([...touched], async (chunk) => {
    const chosen = chunk.map(([placeId, records]) => ({ placeId, records, ...choose(records) }));
    const organisationOf = await assignOrganisations(
      db,
      chosen.flatMap(({ placeId, records }) => records.map(({ draft }) => ({ placeId, draft }))),
    );
    const slugs = await assignSlugs(
      db,
      chosen.map(({ placeId, fields: { name, address } }) => ({
        placeId,
        name,
        locality: address.locality,
      })),
    );

    const ids = chunk.map(([placeId]) => placeId);
    await db.delete(claims).where(inArray(claims.placeId, ids));
    await inChunks(
      chosen.flatMap(({ placeId, records, saidBy }) => claimsOf(placeId, records, saidBy)),
      (rows) =>
        db
          .insert(claims)
          .values(rows)
          // a record that came from another place brings its claims along
          .onConflictDoUpdate({
            target: [claims.sourceId, claims.ref, claims.field],
            set: {
              placeId: sql`excluded.place_id`,
              value: sql`excluded.value`,
              date: sql`excluded.date`,
              isShown: sql`excluded.is_shown`,
            },
          }),
    );
    await db
      .insert(shownPlaces)
      .values(
        chosen.map(({ placeId, fields }) =>
          toShownRow(fields, {
            placeId,
            slug: slugs.get(placeId) ?? placeId,
            organisationId: organisationOf.get(placeId) ?? null,
            updatedAt: now,
          }),
        ),
      )
      .onConflictDoUpdate({ target: shownPlaces.placeId, set: everyColumnAnew() });
    await nameOrganisations(db, [...new Set(organisationOf.values())]);
  });
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
