import type { Database } from "@passerelle/server/db";
import { matchReviews } from "@passerelle/server/db/schema";
import { writeSearchWords } from "@passerelle/server/search-words";
import { inChunks } from "../chunks.ts";
import { forgetFingerprints, MERGE, SIGHTING, TREND } from "../fingerprint.ts";
import { announce } from "../publish/publish.ts";
import { waitForWriters } from "../transaction.ts";
import { partsOf } from "./keys.ts";
import { type MergePlan, planMerge } from "./plan.ts";
import { type HeldRecord, readMergeState } from "./read-state.ts";
import { writePlaces, writeRecords } from "./write-identity.ts";
import { writeShownPlaces } from "./write-shown.ts";

/** What a merge found. */
export type MergeReport = {
  records: number;
  places: number;
  /** Places made of more than one record. */
  merged: number;
  /** Records of the largest place. */
  largest: number;
  /** Pairs that a person should look at. */
  review: number;
  /** Decisions that others contradict: pairs of records, `a <> b`. */
  contradictions: string[];
  /** Places whose shown values were made anew. */
  changed: number;
};

/** What a merge is about to do; told before each. */
export type MergeStep = "match" | "places" | "shown" | "reviews";

/**
 * Brings layers 3 and 4 up to the records, in one transaction: records that are the same real
 * thing become one place. Ids and slugs survive; a crash leaves everything as it was.
 */
export async function mergePlaces(
  db: Database,
  now: Date,
  onStep: (step: MergeStep) => void = () => {},
): Promise<MergeReport> {
  return db.transaction(async (tx) => {
    await waitForWriters(tx);
    onStep("match");
    const state = await readMergeState(tx);
    const plan = planMerge(state);
    onStep("places");
    await writePlaces(tx, plan, now);
    await writeRecords(tx, state.records, plan);
    onStep("shown");
    await writeShownPlaces(tx, touchedPlaces(state.records, plan), now);
    await writeSearchWords(tx);
    onStep("reviews");
    await writeReviews(tx, plan);
    await forgetFingerprints(tx, SIGHTING, TREND);
    await announce(tx, MERGE);
    return report(state.records, plan);
  });
}

/** The records of each place that must be made anew. */
function touchedPlaces(records: HeldRecord[], { placeOf, touched }: MergePlan) {
  const places = new Map<string, HeldRecord[]>();
  for (const record of records) {
    const id = placeOf.get(record.key) ?? "";
    if (touched.has(id)) places.set(id, [...(places.get(id) ?? []), record]);
  }
  return places;
}

async function writeReviews(db: Database, { review }: MergePlan) {
  await db.delete(matchReviews);
  await inChunks(review, (pairs) =>
    db.insert(matchReviews).values(
      pairs.map(({ a, b, score, parts }) => ({
        aSourceId: partsOf(a).sourceId,
        aRef: partsOf(a).ref,
        bSourceId: partsOf(b).sourceId,
        bRef: partsOf(b).ref,
        score,
        parts,
      })),
    ),
  );
}

function report(
  records: HeldRecord[],
  { sizes, review, contradictions, touched }: MergePlan,
): MergeReport {
  return {
    records: records.length,
    places: sizes.length,
    merged: sizes.filter((size) => size > 1).length,
    largest: sizes[0] ?? 0,
    review: review.length,
    contradictions: contradictions.map(({ a, b }) => `${a} <> ${b}`),
    changed: touched.size,
  };
}
