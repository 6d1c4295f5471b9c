import { readDataVersion } from "@passerelle/server/data-version";
import type { Database } from "@passerelle/server/db";
import { recordTrend } from "@passerelle/server/record-trend";
import { readFingerprint, writeFingerprint } from "./fingerprint.ts";
import { redact } from "./redact.ts";

const WHAT = "trend";

/**
 * Notes the state of coverage once for each data version, and gives why it could not: what was
 * harvested is published by now, and figures that cannot be noted undo nothing.
 */
export async function noteCoverage(db: Database): Promise<string | undefined> {
  try {
    const version = String(await readDataVersion(db));
    if (version === (await readFingerprint(db, WHAT))) return undefined;
    await recordTrend(db);
    await writeFingerprint(db, WHAT, version);
    return undefined;
  } catch (error) {
    return redact(error instanceof Error ? error.message : String(error));
  }
}
