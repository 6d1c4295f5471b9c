import { eq, sql } from "drizzle-orm";
import type { MultiPolygon } from "geojson";
import type { Database } from "../db/client.ts";
import { neighbourhoods, sources } from "../db/schema.ts";
import { perIndex } from "../place-index/per-index.ts";
import { keptBeside } from "../platform/kept-beside.ts";
import { type Outline, toOutline } from "./nearest-outline.ts";

/** Outlines of priority neighbourhoods as of the data version of an index. */
export const outlinesOf = perIndex(() => keptBeside(findOutlines));

async function findOutlines(db: Database): Promise<Outline[]> {
  const rows = await db
    .select({
      code: neighbourhoods.code,
      name: neighbourhoods.name,
      source: neighbourhoods.sourceId,
      date: sources.dataDate,
      shape: sql<string>`ST_AsGeoJSON(${neighbourhoods.shape}, 7)`,
    })
    .from(neighbourhoods)
    .innerJoin(sources, eq(sources.id, neighbourhoods.sourceId))
    .orderBy(neighbourhoods.code);
  return rows.map(({ shape, ...row }) => toOutline(row, JSON.parse(shape) as MultiPolygon));
}
