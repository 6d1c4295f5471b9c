import type { SkipReason } from "@passerelle/data/contract";
import type { Database } from "@passerelle/server/db";
import type { ReadResult, SourceFiles } from "../read.ts";
import type { StepContext } from "../steps/step.ts";
import type { Counts, RecordChanges } from "./publish-records.ts";

/** What the files of a source hold, read and ready to be published. */
export type Prepared = Omit<ReadResult<unknown>, "records"> & {
  /** Records that can be used. */
  valid: number;
  /** Must run inside a transaction. */
  publish: (db: Database, now: Date) => Promise<{ counts: Counts; changes?: RecordChanges }>;
};

/** The files of a source that says such things, and what they are read with. */
export type Preparation<Said> = {
  db: Database;
  sourceId: string;
  files: (SourceFiles<Said>[number] & { sha256: string })[];
  context: StepContext;
};

/** Reads what a source of one kind says, and writes nothing. @throws SourceError */
export type Prepare<Said> = (preparation: Preparation<Said>) => Prepared | Promise<Prepared>;

/** The reading with so many more records left out. */
export function leaveOut<Result extends { skipped: Record<string, number> }>(
  result: Result,
  reason: SkipReason,
  count: number,
): Result {
  if (!count) return result;
  return { ...result, skipped: { ...result.skipped, [reason]: count } };
}
