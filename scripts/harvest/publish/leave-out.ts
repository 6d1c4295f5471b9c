import type { Draft } from "@passerelle/data/contract";
import type { Database } from "@passerelle/server/db";
import { suppressions } from "@passerelle/server/db/schema";
import { eq } from "drizzle-orm";
import type { ReadResult } from "../read.ts";
import { leaveOut } from "./prepared.ts";

const TAKEN_OUT = "taken out on request";

/** What was read of a source without the records that were taken out on request. */
export async function leaveOutSuppressed(
  db: Database,
  sourceId: string,
  result: ReadResult<Draft>,
): Promise<ReadResult<Draft>> {
  const rows = await db
    .select({ ref: suppressions.ref })
    .from(suppressions)
    .where(eq(suppressions.sourceId, sourceId));
  const suppressed = new Set(rows.map(({ ref }) => ref));
  const records = result.records.filter(({ output }) => !suppressed.has(output.ref));
  return leaveOut({ ...result, records }, TAKEN_OUT, result.records.length - records.length);
}
