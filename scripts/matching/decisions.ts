import type { Decision } from "./record.ts";

/** Decisions on the records at hand, by their places in the list. */
export type Decided = {
  same: [number, number][];
  /** Whether people said that two records are two places. */
  areDifferent: (a: number, b: number) => boolean;
  hasDifferent: boolean;
  /** Decisions that cannot be obeyed beside the others. */
  contradictions: Decision[];
};

/**
 * Sorts the decisions out. Of decisions that contradict each other about one pair, "different"
 * stands, since two places shown as two do less harm; the others are reported. Decisions on records
 * that are not there have nothing to decide.
 */
export function readDecisions(decisions: Decision[], places: ReadonlyMap<string, number>): Decided {
  const different = new Set<string>();
  const contradictions: Decision[] = [];
  for (const { a, b, same } of decisions) if (!same) different.add(pairKey(a, b));

  const same = new Map<string, [number, number]>();
  for (const decision of decisions) {
    const key = pairKey(decision.a, decision.b);
    const [a, b] = [places.get(decision.a), places.get(decision.b)];
    if (!decision.same || a === undefined || b === undefined || a === b) continue;
    if (different.has(key)) contradictions.push(decision);
    else same.set(key, a < b ? [a, b] : [b, a]);
  }
  const apart = new Set(
    decisions.flatMap(({ a, b, same: isSame }) => {
      const [one, other] = [places.get(a), places.get(b)];
      return isSame || one === undefined || other === undefined ? [] : [indexKey(one, other)];
    }),
  );
  return {
    same: [...same.values()].toSorted(([a, b], [c, d]) => a - c || b - d),
    areDifferent: (a, b) => apart.has(indexKey(a, b)),
    hasDifferent: apart.size > 0,
    contradictions,
  };
}

function pairKey(a: string, b: string): string {
  return JSON.stringify(a < b ? [a, b] : [b, a]);
}

function indexKey(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
