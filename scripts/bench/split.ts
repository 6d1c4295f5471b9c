import { createHash } from "node:crypto";
import type { LabelledPair } from "../pairs/pair-file.ts";

/** The half that rules may be written on, and the half that only measures them. */
export type Halves = { development: LabelledPair[]; heldOut: LabelledPair[] };

/**
 * Splits pairs by a hash, for ever alike. Pairs that share a record, directly or through others,
 * stay in one half: so no record of the one is known from the other.
 */
export function splitPairs(pairs: LabelledPair[]): Halves {
  const family = findFamilies(pairs);
  const isDevelopment = ({ a }: LabelledPair) =>
    (createHash("sha256")
      .update(family(keyOf(a)))
      .digest()[0] ?? 0) %
      2 ===
    0;
  return {
    development: pairs.filter(isDevelopment),
    heldOut: pairs.filter((pair) => !isDevelopment(pair)),
  };
}

/** The lowest key among all records that pairs connect with a record. */
function findFamilies(pairs: LabelledPair[]): (key: string) => string {
  const lower = new Map<string, string>();
  const family = (key: string): string => {
    const next = lower.get(key);
    return next === undefined ? key : family(next);
  };
  for (const { a, b } of pairs) {
    const [one = "", other = ""] = [family(keyOf(a)), family(keyOf(b))].toSorted();
    if (one !== other) lower.set(other, one);
  }
  return family;
}

function keyOf({ source, id }: LabelledPair["a"]): string {
  return `${source}/${id}`;
}
