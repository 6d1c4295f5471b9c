import type { Draft } from "@passerelle/data/contract";
import type { Database } from "@passerelle/server/db";
import { candidates } from "@passerelle/server/db/schema";
import { and, eq, inArray, sql } from "drizzle-orm";
import { inChunks } from "../chunks.ts";
import { leaveOutSuppressed } from "../publish/leave-out.ts";
import type { Prepare } from "../publish/prepared.ts";
import { type Counts, isSameDraft } from "../publish/publish-records.ts";
import { readPlaces } from "../read.ts";
import type { SourcePlace } from "../said.ts";

/** Brings the candidates of one source up to what was read. Must run inside a transaction. */
async function publishCandidates(db: Database, sourceId: string, read: Draft[]): Promise<Counts> {
  const held = await db
    .select({ ref: candidates.ref, draft: candidates.draft })
    .from(candidates)
    .where(eq(candidates.sourceId, sourceId));
  const known = new Map(held.map(({ ref, draft }) => [ref, draft]));
  const changed = read.filter((draft) => {
    const before = known.get(draft.ref);
    return !before || !isSameDraft(before, draft);
  });
  const created = changed.filter(({ ref }) => !known.has(ref)).length;
  const listed = new Set(read.map(({ ref }) => ref));
  const gone = [...known.keys()].filter((ref) => !listed.has(ref));

  await inChunks(changed, (chunk) =>
    db
      .insert(candidates)
      .values(chunk.map((draft) => ({ sourceId, ref: draft.ref, draft })))
      .onConflictDoUpdate({
        target: [candidates.sourceId, candidates.ref],
        set: { draft: sql`excluded.draft` },
      }),
  );
  await inChunks(gone, (refs) =>
    db
      .delete(candidates)
      .where(and(eq(candidates.sourceId, sourceId), inArray(candidates.ref, refs))),
  );
  return {
    created,
    updated: changed.length - created,
    unchanged: read.length - changed.length,
    withdrawn: gone.length,
  };
}

/** Of a source that is too doubtful to be published. */
export const prepareCandidates: Prepare<SourcePlace> = async ({ db, sourceId, files, context }) => {
  const read = readPlaces(files, context);
  const result = await leaveOutSuppressed(db, sourceId, read);
  const drafts = result.records.map(({ output }) => output);
  return {
    ...result,
    valid: read.records.length,
    publish: async (tx) => ({ counts: await publishCandidates(tx, sourceId, drafts) }),
  };
};
