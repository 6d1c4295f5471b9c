import { isDeepStrictEqual } from "node:util";
import type { Draft } from "@passerelle/data/contract";
import type { Database } from "@passerelle/server/db";
import { records } from "@passerelle/server/db/schema";
import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { inChunks } from "../chunks.ts";
import { placeDrafts } from "../geocode/geocodings.ts";
import type { ReadRecord } from "../read.ts";
import { readPlaces } from "../read.ts";
import type { SourcePlace } from "../said.ts";
import { leaveOutSuppressed } from "./leave-out.ts";
import type { Prepare } from "./prepared.ts";

export type Counts = { created: number; updated: number; unchanged: number; withdrawn: number };

/** What a publication does to the records of a source, as they were and as they are read. */
export type RecordChanges = {
  added: Draft[];
  changed: { before: Draft; after: Draft }[];
  withdrawn: Draft[];
};

/**
 * Brings layer 2 of one source up to what was read. Records that are gone are marked withdrawn,
 * never deleted. Must run inside a transaction; the places follow with the next merge.
 */
async function publishRecords(
  db: Database,
  sourceId: string,
  read: ReadRecord<Draft>[],
  rawFileOf: (record: ReadRecord<Draft>) => string,
  now: Date,
): Promise<{ counts: Counts; changes: RecordChanges }> {
  const held = await readHeld(db, sourceId);
  const created = read.filter(({ output }) => !held.has(output.ref));
  const updated = read.filter(({ output }) => {
    const known = held.get(output.ref);
    return known && (known.withdrawnAt !== null || !isSameDraft(known.draft, output));
  });
  const refs = new Set(read.map(({ output }) => output.ref));
  const withdrawn = [...held.values()].filter(
    ({ ref, withdrawnAt }) => !refs.has(ref) && withdrawnAt === null,
  );

  await inChunks([...created, ...updated], (chunk) =>
    db
      .insert(records)
      .values(
        chunk.map((record) => ({
          sourceId,
          ref: record.output.ref,
          at: record.at,
          rawFile: rawFileOf(record),
          draft: record.output,
          firstSeenAt: now,
          seenAt: now,
        })),
      )
      .onConflictDoUpdate({
        target: [records.sourceId, records.ref],
        set: {
          at: sql`excluded.at`,
          rawFile: sql`excluded.raw_file`,
          draft: sql`excluded.draft`,
          withdrawnAt: null,
          isPending: true,
        },
      }),
  );
  await inChunks([...refs], (chunk) =>
    db.update(records).set({ seenAt: now }).where(ofSource(sourceId, chunk)),
  );
  await inChunks(withdrawn, (chunk) =>
    db
      .update(records)
      .set({ withdrawnAt: now, isPending: true })
      .where(
        ofSource(
          sourceId,
          chunk.map(({ ref }) => ref),
        ),
      ),
  );
  return {
    counts: {
      created: created.length,
      updated: updated.length,
      unchanged: read.length - created.length - updated.length,
      withdrawn: withdrawn.length,
    },
    changes: {
      added: created.map(({ output }) => output),
      changed: updated.map(({ output }) => ({
        before: held.get(output.ref)?.draft ?? output,
        after: output,
      })),
      withdrawn: withdrawn.map(({ draft }) => draft),
    },
  };
}

/** Notes that all records in use of a source, whose files did not change, were seen again. */
export async function markSeen(db: Database, sourceId: string, now: Date) {
  await db
    .update(records)
    .set({ seenAt: now })
    .where(and(eq(records.sourceId, sourceId), isNull(records.withdrawnAt)));
}

async function readHeld(db: Database, sourceId: string) {
  const rows = await db
    .select({ ref: records.ref, draft: records.draft, withdrawnAt: records.withdrawnAt })
    .from(records)
    .where(eq(records.sourceId, sourceId));
  return new Map(rows.map((row) => [row.ref, row]));
}

/** Compares what is stored with what was read, as JSON sees them: an undefined field is absent. */
export function isSameDraft(stored: Draft, read: Draft): boolean {
  return isDeepStrictEqual(stored, JSON.parse(JSON.stringify(read)));
}

function ofSource(sourceId: string, refs: string[]) {
  return and(eq(records.sourceId, sourceId), inArray(records.ref, refs));
}

/** Of a source of places; those without a position get the one that a register gave their address. */
export const prepareRecords: Prepare<SourcePlace> = async ({ db, sourceId, files, context }) => {
  const digests = new Map(files.map(({ body, sha256 }) => [body, sha256]));
  const read = readPlaces(files, context);
  const result = await leaveOutSuppressed(db, sourceId, read);
  const placed = await placeDrafts(db, result.records);
  return {
    ...result,
    // what was taken out on request is not lost by the source
    valid: read.records.length,
    publish: (tx, now) =>
      publishRecords(tx, sourceId, placed, ({ file }) => digests.get(file) ?? "", now),
  };
};
