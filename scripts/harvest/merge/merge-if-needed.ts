import type { Database } from "@passerelle/server/db";
import { matchDecisions, records } from "@passerelle/server/db/schema";
import { eq } from "drizzle-orm";
import { sha256Of } from "../archive/digest.ts";
import { MERGE, readFingerprint, writeFingerprint } from "../fingerprint.ts";
import { type MergeReport, type MergeStep, mergePlaces } from "./merge.ts";

/**
 * Merges, unless no record changed since the last merge and nothing else that decides: the people's
 * decisions and the code.
 */
export async function mergeIfNeeded(
  db: Database,
  now: Date,
  code: string,
  onStep?: (step: MergeStep) => void,
): Promise<MergeReport | undefined> {
  const decisions = await db.select().from(matchDecisions);
  const digest = sha256Of(JSON.stringify([code, decisions]));
  const pending = await db.$count(records, eq(records.isPending, true));
  if (!pending && digest === (await readFingerprint(db, MERGE))) return undefined;
  return db.transaction(async (tx) => {
    const report = await mergePlaces(tx, now, onStep);
    await writeFingerprint(tx, MERGE, digest);
    return report;
  });
}
