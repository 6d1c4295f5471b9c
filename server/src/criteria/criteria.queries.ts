import type { Evidence } from "@passerelle/data/contract";
import { and, eq, inArray } from "drizzle-orm";
import type { Database } from "../db/client.ts";
import { latitude, longitude } from "../db/position.ts";
import { claims, shownPlaces } from "../db/schema.ts";
import { hasIdOf } from "../places/ids.ts";

/** What criteria read of these places, in no order. */
export function findJudgedRows(db: Database, ids: string[]) {
  return db
    .select({
      id: shownPlaces.placeId,
      slug: shownPlaces.slug,
      name: shownPlaces.name,
      names: shownPlaces.names,
      municipality: shownPlaces.municipality,
      address: shownPlaces.address,
      typologies: shownPlaces.typologies,
      functions: shownPlaces.functions,
      costs: shownPlaces.costs,
      equipment: shownPlaces.equipment,
      labels: shownPlaces.labels,
      openingHours: shownPlaces.openingHours,
      precision: shownPlaces.precision,
      longitude,
      latitude,
    })
    .from(shownPlaces)
    .where(hasIdOf(ids));
}

export type JudgedRow = Awaited<ReturnType<typeof findJudgedRows>>[number];

/** The records behind shown values, by `placeId field`. */
export async function findEvidence(
  db: Database,
  ids: string[],
  fields: string[],
): Promise<Map<string, Evidence["sources"]>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({
      placeId: claims.placeId,
      field: claims.field,
      source: claims.sourceId,
      record: claims.ref,
      date: claims.date,
    })
    .from(claims)
    .where(
      and(hasIdOf(ids, claims.placeId), inArray(claims.field, fields), eq(claims.isShown, true)),
    )
    .orderBy(claims.sourceId, claims.ref);
  const found = new Map<string, Evidence["sources"]>();
  for (const { placeId, field, source, record, date } of rows) {
    const key = `${placeId} ${field}`;
    const sources = found.get(key) ?? [];
    found.set(key, sources);
    sources.push({ source, record, ...(date && { date }) });
  }
  return found;
}
