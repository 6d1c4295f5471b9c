import type { Database } from "@passerelle/server/db";
import { recordTrend } from "@passerelle/server/record-trend";
import { readFingerprint, TREND, writeFingerprint } from "./fingerprint.ts";
import { redact } from "./redact.ts";

/**
 * Notes the state of coverage when something changed that it rests on or the code did, and gives why
 * it could not: what was harvested is published by now, and figures that cannot be noted undo nothing.
 * What could not be noted is tried again at the next harvest.
 */
export async function noteCoverage(db: Database, code: string): Promise<string | undefined> {
  try {
    if (code === (await readFingerprint(db, TREND))) return undefined;
    await recordTrend(db);
    await writeFingerprint(db, TREND, code);
    return undefined;
  } catch (error) {
    return redact(error instanceof Error ? error.message : String(error));
  }
}
