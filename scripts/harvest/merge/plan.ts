import { type Decision, matchRecords, type ReviewPair } from "@passerelle/matching";
import { type Identity, identify } from "./identity.ts";
import type { MergeState } from "./read-state.ts";
import { toMatchRecord } from "./to-match-record.ts";

/** What a merge will write. */
export type MergePlan = {
  minted: string[];
  moved: Identity["moved"];
  /** The place of every record, by key. */
  placeOf: Map<string, string>;
  /** Places whose shown values must be made anew. */
  touched: Set<string>;
  review: ReviewPair[];
  /** Decisions that cannot be obeyed beside the others. */
  contradictions: Decision[];
  /** Records per place, the largest first. */
  sizes: number[];
};

/** Works out which records are the same place, and which place that is. Pure. */
export function planMerge({ records, places, decisions }: MergeState): MergePlan {
  // what a source no longer lists stays with its place and draws nothing to it
  const active = records.filter(({ isWithdrawn, placeId }) => !isWithdrawn || !placeId);
  const { clusters, review, contradictions } = matchRecords(active.map(toMatchRecord), decisions);
  const current = new Map(active.flatMap(({ key, placeId }) => (placeId ? [[key, placeId]] : [])));
  const { ids, minted, moved } = identify(clusters, current, places);

  const placeOf = new Map(
    clusters.flatMap((keys, index) => keys.map((key) => [key, ids[index] ?? ""])),
  );
  const destination = new Map(moved.map(({ from, to }) => [from, to]));
  const touched = new Set<string>();
  for (const { key, placeId, isPending } of records) {
    const id = placeOf.get(key) ?? destination.get(placeId ?? "") ?? placeId ?? "";
    placeOf.set(key, id);
    if (isPending || id !== placeId) touched.add(id);
    // a place that a record left is made anew, unless it is gone
    if (placeId && id !== placeId && !destination.has(placeId)) touched.add(placeId);
  }
  const sizes = clusters.map((keys) => keys.length).sort((a, b) => b - a);
  return { minted, moved, placeOf, touched, review, contradictions, sizes };
}
