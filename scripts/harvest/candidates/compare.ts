import type { Draft } from "@passerelle/data/contract";
import { matchRecords } from "@passerelle/matching";
import { keyOf } from "../merge/keys.ts";
import type { HeldRecord, MergeState } from "../merge/read-state.ts";
import { toMatchRecord } from "../merge/to-match-record.ts";

/** What a doubtful source lists. */
export type Candidate = { sourceId: string; draft: Draft };

/** A candidate that no record of ours is. */
export type Stranger = {
  draft: Draft;
  /** The record of ours that it may be after all, when matching cannot tell. */
  perhaps?: { key: string; name: string; score: number };
};

export type Comparison = {
  /** By the key of a candidate: the records of ours that it is the same thing as. */
  sightings: Map<string, HeldRecord[]>;
  /** The others, repeats of one only once; those of which their source is surest first. */
  strangers: Stranger[];
};

/** Finds which candidates are things that our records describe; what a source withdrew is not looked at. */
export function compare(
  candidates: Candidate[],
  { records, decisions }: Pick<MergeState, "records" | "decisions">,
): Comparison {
  const ours = new Map(
    records.filter(({ isWithdrawn }) => !isWithdrawn).map((record) => [record.key, record]),
  );
  const theirs = new Map(
    candidates.map(({ sourceId, draft }) => [keyOf(sourceId, draft.ref), { sourceId, draft }]),
  );
  const { clusters, review } = matchRecords(
    [
      ...ours.values(),
      ...[...theirs.values()].map((one) => ({ ...one, authority: "observer" as const })),
    ].map(toMatchRecord),
    decisions,
  );

  const sightings: Comparison["sightings"] = new Map();
  const strangers: Stranger[] = [];
  for (const keys of clusters) {
    const sighted = keys.flatMap((key) => ours.get(key) ?? []);
    const listed = keys.filter((key) => theirs.has(key));
    if (sighted.length) for (const key of listed) sightings.set(key, sighted);
    else strangers.push(toStranger(listed));
  }
  return { sightings, strangers: strangers.toSorted(bySureness) };

  function toStranger(keys: string[]): Stranger {
    const [surest] = keys.flatMap((key) => theirs.get(key) ?? []).toSorted(bySureness);
    const { draft } = surest as Candidate;
    const doubt = review.find(
      ({ a, b }) => (keys.includes(a) && ours.has(b)) || (keys.includes(b) && ours.has(a)),
    );
    const other = doubt && (ours.get(doubt.a) ?? ours.get(doubt.b));
    return {
      draft,
      ...(doubt &&
        other && { perhaps: { key: other.key, name: other.draft.name, score: doubt.score } }),
    };
  }
}

function bySureness({ draft: a }: { draft: Draft }, { draft: b }: { draft: Draft }): number {
  return (b.certainty ?? 0) - (a.certainty ?? 0) || (a.ref < b.ref ? -1 : 1);
}
