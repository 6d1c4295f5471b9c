import type { Decided } from "./decisions.ts";
import { type Groups, makeGroups } from "./groups.ts";
import type { Prepared } from "./prepare/prepare.ts";
import { comparePrepared } from "./score.ts";

/** Two records, the lower place first, that are one place by their score. */
export type Link = { a: number; b: number; score: number };

/** A score below this between two records keeps their groups apart, whatever links them. */
const CONTRADICTION = 0.1;

/** What the scores between all members of two groups must be on average for the two to be one. */
const MIN_AVERAGE = 0.5;

/**
 * Joins records into groups: first what people decided, then along the links, the strongest first.
 *
 * Two groups are joined when people said of no pair across them that it is two places, when no pair
 * contradicts (scores below 0.1), and when all pairs across them score 0.5 on average: so a chain of
 * links cannot join what is not alike as a whole. Records that people joined count as one, with the
 * best of their scores, for they may be unlike each other.
 * `records` must be in the order of their keys, so that equal scores are settled by the keys.
 *
 * @returns the groups and the links that were refused.
 */
export function joinLinks(
  records: Prepared[],
  links: Link[],
  decided: Decided,
): { groups: Groups; refused: Link[] } {
  const groups = makeGroups(records.length);
  for (const [a, b] of decided.same) if (!areApart(groups, a, b, decided)) groups.join(a, b);
  const unitOf = records.map((_, at) => groups.membersOf(at)[0] ?? at);

  const strongestFirst = links.toSorted((p, q) => q.score - p.score || p.a - q.a || p.b - q.b);
  const refused = strongestFirst.filter(({ a, b }) => {
    if (groups.membersOf(a) === groups.membersOf(b)) return false;
    if (areApart(groups, a, b, decided) || !areAlike(groups.membersOf(a), groups.membersOf(b)))
      return true;
    groups.join(a, b);
    return false;
  });
  return { groups, refused };

  function areAlike(members: readonly number[], others: readonly number[]): boolean {
    const best = new Map<string, number>();
    for (const one of members) {
      for (const other of others) {
        const units = `${unitOf[one]} ${unitOf[other]}`;
        best.set(units, Math.max(best.get(units) ?? 0, scoreOf(records[one], records[other])));
      }
    }
    const scores = [...best.values()];
    const average = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    return average >= MIN_AVERAGE && scores.every((score) => score >= CONTRADICTION);
  }
}

function scoreOf(a: Prepared | undefined, b: Prepared | undefined): number {
  return a && b ? comparePrepared(a, b).score : 0;
}

/** Whether people said of two records in the two groups that they are two places. */
export function areApart(groups: Groups, a: number, b: number, decided: Decided): boolean {
  if (!decided.hasDifferent) return false;
  const others = groups.membersOf(b);
  return groups
    .membersOf(a)
    .some((one) => others.some((other) => decided.areDifferent(one, other)));
}
