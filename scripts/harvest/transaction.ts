import type { Database } from "@passerelle/server/db";

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
