import { visitCandidates } from "./candidates.ts";
import { areApart, joinLinks, type Link } from "./clusters.ts";
import { readDecisions } from "./decisions.ts";
import { type Prepared, prepare } from "./prepare/prepare.ts";
import type { Decision, MatchRecord } from "./record.ts";
import { type Comparison, comparePrepared } from "./score.ts";

/** Two records, by key, that a person should decide about. */
export type ReviewPair = { a: string; b: string } & Comparison;

export type MatchResult = {
  /** Keys of the records of each place, sorted; places of one record included. */
  clusters: string[][];
  /** Pairs across clusters, the highest score first. */
  review: ReviewPair[];
  /** Decisions that cannot be obeyed beside the others. */
  contradictions: Decision[];
  /** How many pairs were compared. */
  compared: number;
};

/**
 * Finds which records are one place. The result does not depend on the order of the records or the
 * decisions. @throws Error when two records have one key
 */
export function matchRecords(records: MatchRecord[], decisions: Decision[] = []): MatchResult {
  const prepared = sortByKey(records).map(prepare);
  const places = new Map(prepared.map(({ record }, at) => [record.key, at]));
  const decided = readDecisions(decisions, places);
  const { links, doubtful, compared } = scoreCandidates(prepared);
  const { groups, refused } = joinLinks(prepared, links, decided);

  const keyOf = (at: number) => prepared[at]?.record.key ?? "";
  const asked = [...doubtful, ...refused]
    .filter(({ a, b }) => groups.membersOf(a) !== groups.membersOf(b))
    .filter(({ a, b }) => !areApart(groups, a, b, decided))
    .toSorted((p, q) => q.score - p.score || p.a - q.a || p.b - q.b);
  return {
    clusters: groups.all().map((members) => members.map(keyOf)),
    review: asked.flatMap(({ a, b }) => toReviewPair(prepared[a], prepared[b]) ?? []),
    contradictions: [
      ...decided.contradictions,
      ...decided.same
        .filter(([a, b]) => groups.membersOf(a) !== groups.membersOf(b))
        .map(([a, b]) => ({ a: keyOf(a), b: keyOf(b), same: true })),
    ],
    compared,
  };
}

function scoreCandidates(prepared: Prepared[]) {
  const links: Link[] = [];
  const doubtful: Link[] = [];
  let compared = 0;
  visitCandidates(prepared, (a, b) => {
    const [one, other] = [prepared[a], prepared[b]];
    if (!one || !other) return;
    compared++;
    const { verdict, score } = comparePrepared(one, other);
    if (verdict === "same") links.push({ a, b, score });
    if (verdict === "review") doubtful.push({ a, b, score });
  });
  return { links, doubtful, compared };
}

/** A refused link is a pair to review too, whatever its own score says. */
function toReviewPair(a: Prepared | undefined, b: Prepared | undefined): ReviewPair | undefined {
  if (!a || !b) return undefined;
  return { a: a.record.key, b: b.record.key, ...comparePrepared(a, b), verdict: "review" };
}

function sortByKey(records: MatchRecord[]): MatchRecord[] {
  const sorted = records.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const repeated = sorted.find(({ key }, at) => key === sorted[at - 1]?.key);
  if (repeated) throw new Error(`Two records have the key ${repeated.key}`);
  return sorted;
}
