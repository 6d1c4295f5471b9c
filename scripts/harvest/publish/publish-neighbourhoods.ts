import { type Bbox, bboxesMeet } from "@passerelle/data/contract";
import { territory } from "@passerelle/data/territory";
import type { Database } from "@passerelle/server/db";
import { neighbourhoods } from "@passerelle/server/db/schema";
import { bbox } from "@turf/bbox";
import { and, eq, inArray, sql } from "drizzle-orm";
import { readFacts } from "../read.ts";
import type { SourceNeighbourhood } from "../said.ts";
import { leaveOut, type Prepare } from "./prepared.ts";
import { OUTSIDE } from "./publish-municipalities.ts";
import type { Counts } from "./publish-records.ts";

/** Those that overlap the box of the territory; others are left out and counted. */
function nearTerritory(read: SourceNeighbourhood[]): {
  near: SourceNeighbourhood[];
  outside: number;
} {
  const near = read.filter(({ shape }) => bboxesMeet(bbox(shape) as Bbox, territory.view.bbox));
  return { near, outside: read.length - near.length };
}

/** Brings the outlines of one source up to what was read. Must run inside a transaction. */
async function publishNeighbourhoods(
  db: Database,
  sourceId: string,
  read: SourceNeighbourhood[],
): Promise<Counts> {
  const held = await db
    .select({ code: neighbourhoods.code })
    .from(neighbourhoods)
    .where(eq(neighbourhoods.sourceId, sourceId));
  const known = new Set(held.map(({ code }) => code));
  const counts: Counts = { created: 0, updated: 0, unchanged: 0, withdrawn: 0 };
  for (const { code, name, shape } of read) {
    const isWritten = await write(db, { code, name, sourceId }, shape);
    const change = known.delete(code) ? "updated" : "created";
    counts[isWritten ? change : "unchanged"]++;
  }
  counts.withdrawn = known.size;
  if (known.size) {
    await db
      .delete(neighbourhoods)
      .where(and(eq(neighbourhoods.sourceId, sourceId), inArray(neighbourhoods.code, [...known])));
  }
  return counts;
}

/** Whether anything was other than before. */
async function write(
  db: Database,
  row: { code: string; name: string; sourceId: string },
  geometry: SourceNeighbourhood["shape"],
): Promise<boolean> {
  const shape = sql`ST_Multi(ST_CollectionExtract(ST_MakeValid(
    ST_SetSRID(ST_GeomFromGeoJSON(${JSON.stringify(geometry)}), 4326)), 3))`;
  const written = await db
    .insert(neighbourhoods)
    .values({ ...row, shape })
    .onConflictDoUpdate({
      target: neighbourhoods.code,
      set: { name: row.name, sourceId: row.sourceId, shape: sql`excluded.shape` },
      setWhere: sql`(${neighbourhoods.name}, ${neighbourhoods.sourceId}, ST_AsBinary(${neighbourhoods.shape}))
        is distinct from (excluded.name, excluded.source_id, ST_AsBinary(excluded.shape))`,
    })
    .returning({ code: neighbourhoods.code });
  return written.length > 0;
}

/** Of a source of priority neighbourhoods. */
export const prepareNeighbourhoods: Prepare<SourceNeighbourhood> = ({ sourceId, files }) => {
  const result = readFacts(files);
  const { near, outside } = nearTerritory(result.records.map(({ output }) => output));
  return {
    ...leaveOut(result, OUTSIDE, outside),
    valid: near.length,
    publish: async (tx) => ({ counts: await publishNeighbourhoods(tx, sourceId, near) }),
  };
};
