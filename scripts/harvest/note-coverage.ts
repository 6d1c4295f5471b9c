import type { Database } from "@passerelle/server/db";
import { recordTrend } from "@passerelle/server/record-trend";
import { readFingerprint, writeFingerprint } from "./fingerprint.ts";
import { redact } from "./redact.ts";

const WHAT = "trend";

/**
 * Notes the state of coverage when something changed that it rests on, and gives why it could not:
 * what was harvested is published by now, and figures that cannot be noted undo nothing. What could
 * not be noted is tried again at the next harvest.
 */
export async function noteCoverage(
  db: Database,
  { code, isChanged }: { code: string; isChanged: boolean },
): Promise<string | undefined> {
  try {
    if (!isChanged && code === (await readFingerprint(db, WHAT))) return undefined;
    await writeFingerprint(db, WHAT, "");
    await recordTrend(db);
    await writeFingerprint(db, WHAT, code);
    return undefined;
  } catch (error) {
    return redact(error instanceof Error ? error.message : String(error));
  }
}
