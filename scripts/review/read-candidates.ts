import type { Database } from "@passerelle/server/db";
import { candidates } from "@passerelle/server/db/schema";
import { compare, type Stranger } from "../harvest/candidates/compare.ts";
import { readMergeState } from "../harvest/merge/read-state.ts";

/** What doubtful sources list, and what of it we do not have. */
export type CandidateReport = {
  read: number;
  /** Candidates that are places of ours already. */
  known: number;
  /** The others; those of which their source is surest first. */
  candidates: Stranger[];
};

export async function readCandidates(db: Database): Promise<CandidateReport> {
  const held = await db.select().from(candidates);
  const { sightings, strangers } = compare(held, await readMergeState(db));
  return { read: held.length, known: sightings.size, candidates: strangers };
}
