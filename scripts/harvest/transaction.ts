import type { Database } from "@passerelle/server/db";
import { sql } from "drizzle-orm";

/** Any number, the same for all that write records or places. */
const WRITERS = 7_253_001;

/** Waits until no other process writes records or places; the end of the transaction lets the next. */
export async function waitForWriters(tx: Database) {
  await tx.execute(sql`select pg_advisory_xact_lock(${WRITERS}::bigint)`);
}

/** Thrown to roll back what a dry run worked out. */
class DryRun extends Error {}

/** Runs `work` in one transaction; a dry run gives its result and leaves nothing behind. */
export async function inTransaction<Result>(
  db: Database,
  dryRun: boolean,
  work: (tx: Database) => Promise<Result>,
): Promise<Result> {
  let result: { value: Result } | undefined;
  try {
    await db.transaction(async (tx) => {
      result = { value: await work(tx) };
      if (dryRun) throw new DryRun();
    });
  } catch (error) {
    if (!(error instanceof DryRun)) throw error;
  }
  if (!result) throw new Error("The transaction ended without a result");
  return result.value;
}
