import { isDeepStrictEqual } from "node:util";
import type { Draft } from "@passerelle/data/contract";
import type { Database } from "@passerelle/server/db";
import { claims, placeAliases, places, records } from "@passerelle/server/db/schema";
import { and, eq, inArray, sql } from "drizzle-orm";
import type { ReadRecord } from "../read.ts";
import { inChunks } from "./chunks.ts";
import { claimsOf } from "./claims.ts";
import { mintId } from "./ids.ts";
import { rebuildShownPlaces } from "./shown.ts";

export type Counts = { created: number; updated: number; unchanged: number; withdrawn: number };

/**
 * Brings layers 2 to 4 of one source up to what was read. Records that are gone are marked
 * withdrawn; their places stay. Must run inside a transaction.
 */
export async function publishPlaces(
  db: Database,
  sourceId: string,
  read: ReadRecord<Draft>[],
  rawFileOf: (record: ReadRecord<Draft>) => string,
  now: Date,
): Promise<Counts> {
  const held = await readHeld(db, sourceId);
  const created = read.filter(({ output }) => !held.has(output.ref));
  const updated = read.filter(({ output }) => {
    const known = held.get(output.ref);
    return known && (known.withdrawnAt !== null || !isSame(known.draft, output));
  });
  const refs = new Set(read.map(({ output }) => output.ref));
  const withdrawn = [...held.values()].filter(
    ({ ref, withdrawnAt }) => !refs.has(ref) && withdrawnAt === null,
  );

  const placeIdOf = (ref: string) => held.get(ref)?.placeId ?? mintId("place", sourceId, ref);
  await foundPlaces(
    db,
    created.map(({ output }) => placeIdOf(output.ref)),
    now,
  );
  await inChunks([...created, ...updated], async (chunk) => {
    const rows = chunk.map((record) => ({
      sourceId,
      ref: record.output.ref,
      at: record.at,
      rawFile: rawFileOf(record),
      raw: record.raw,
      draft: record.output,
      placeId: placeIdOf(record.output.ref),
      firstSeenAt: now,
      seenAt: now,
    }));
    await db
      .insert(records)
      .values(rows)
      .onConflictDoUpdate({
        target: [records.sourceId, records.ref],
        set: {
          at: sql`excluded.at`,
          rawFile: sql`excluded.raw_file`,
          raw: sql`excluded.raw`,
          draft: sql`excluded.draft`,
          withdrawnAt: null,
        },
      });
  });
  await replaceClaims(db, sourceId, [...created, ...updated], placeIdOf);
  await markSeen(db, sourceId, [...refs], now);
  await inChunks(
    withdrawn.map(({ ref }) => ref),
    (chunk) =>
      db
        .update(records)
        .set({ withdrawnAt: now })
        .where(and(eq(records.sourceId, sourceId), inArray(records.ref, chunk))),
  );
  const touched = [...created, ...updated].map(({ output }) => placeIdOf(output.ref));
  await rebuildShownPlaces(db, [...new Set(touched)], now);
  return {
    created: created.length,
    updated: updated.length,
    unchanged: read.length - created.length - updated.length,
    withdrawn: withdrawn.length,
  };
}

async function readHeld(db: Database, sourceId: string) {
  const rows = await db
    .select({
      ref: records.ref,
      draft: records.draft,
      placeId: records.placeId,
      withdrawnAt: records.withdrawnAt,
    })
    .from(records)
    .where(eq(records.sourceId, sourceId));
  return new Map(rows.map((row) => [row.ref, row]));
}

/** Compares what is stored with what was read, as JSON sees them: an undefined field is absent. */
function isSame(stored: Draft, read: Draft): boolean {
  return isDeepStrictEqual(stored, JSON.parse(JSON.stringify(read)));
}

async function foundPlaces(db: Database, ids: string[], now: Date) {
  await inChunks(ids, async (chunk) => {
    await db.insert(places).values(chunk.map((id) => ({ id, createdAt: now })));
    await db.insert(placeAliases).values(chunk.map((id) => ({ alias: id, placeId: id })));
  });
}

async function replaceClaims(
  db: Database,
  sourceId: string,
  changed: ReadRecord<Draft>[],
  placeIdOf: (ref: string) => string,
) {
  await inChunks(changed, async (chunk) => {
    const refs = chunk.map(({ output }) => output.ref);
    await db.delete(claims).where(and(eq(claims.sourceId, sourceId), inArray(claims.ref, refs)));
    const all = chunk.flatMap(({ output }) =>
      claimsOf(placeIdOf(output.ref), { source: sourceId, record: output.ref, draft: output }),
    );
    await inChunks(all, (rows) => db.insert(claims).values(rows));
  });
}

async function markSeen(db: Database, sourceId: string, refs: string[], now: Date) {
  await inChunks(refs, (chunk) =>
    db
      .update(records)
      .set({ seenAt: now })
      .where(and(eq(records.sourceId, sourceId), inArray(records.ref, chunk))),
  );
}
