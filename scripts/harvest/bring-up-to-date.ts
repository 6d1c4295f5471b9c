import type { Database } from "@passerelle/server/db";
import { sightPlaces } from "./candidates/sight-places.ts";
import { type GeocodingReport, geocodeRecords, type Registers } from "./geocode/geocode-records.ts";
import type { HarvestContext } from "./harvest-source.ts";
import type { MergeReport, MergeStep } from "./merge/merge.ts";
import { mergeIfNeeded } from "./merge/merge-if-needed.ts";
import { noteCoverage } from "./note-coverage.ts";
import { announce } from "./publish/publish.ts";
import { readStepContext } from "./territory.ts";
import { inTransaction, waitForWriters } from "./transaction.ts";

/** What became of all that rests on the sources' records. */
export type UpToDate = {
  /** What became of addresses without a position. */
  geocoding: GeocodingReport;
  /** Absent when nothing had changed. */
  merge: MergeReport | undefined;
  /** Why the state of coverage could not be noted. */
  trendFailed: string | undefined;
};

/**
 * Records become places, candidates are put to theirs, coverage is noted. Each piece of work knows
 * whether it must be done, so that what a crash prevented is done by the next harvest.
 */
export async function bringUpToDate(
  db: Database,
  registers: Registers,
  { now, code, harvest }: HarvestContext,
  onMergeStep: ((step: MergeStep) => void) | undefined,
): Promise<UpToDate> {
  const context = await readStepContext(db);
  const geocoding = await geocodeRecords(db, registers, context, { harvest, now });
  const merge = await mergeIfNeeded(db, now, code, onMergeStep);
  await sightPlaces(db, code);
  // how sources stand has changed, even where nothing else has
  await inTransaction(db, false, async (tx) => {
    await waitForWriters(tx);
    await announce(tx, "harvest");
  });
  return { geocoding, merge, trendFailed: await noteCoverage(db, code) };
}
