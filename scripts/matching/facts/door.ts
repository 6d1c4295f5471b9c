import type { StreetFacts } from "../prepare/street.ts";
import { wordsSimilarity } from "../similarity.ts";

/**
 * How two street addresses stand to each other, towns left aside:
 * `same-door`, `next-door` (`35` and `35 bis`), `same-line` (neither has a number), `same-street`
 * (one has none, or only `rue` and `place` differ), `other-number`, `other-street`.
 */
export type Door =
  | "same-door"
  | "next-door"
  | "same-line"
  | "same-street"
  | "other-number"
  | "other-street";

/** Street names at least so alike are one street. */
const SAME_STREET = 0.7;

/** Undefined when a line that names no street makes them incomparable. */
export function doorRelation(a: StreetFacts, b: StreetFacts): Door | undefined {
  const isNameless = a.words.length === 0 && b.words.length === 0;
  const isOneKind = a.kind === undefined || b.kind === undefined || a.kind === b.kind;
  if (isNameless && !isOneKind) return undefined;
  if (!isNameless && wordsSimilarity(a.words, b.words) < SAME_STREET) return "other-street";
  const isOneNumber = a.number === b.number;
  // a town can have a `place de Verdun` and an `avenue de Verdun`, and a source can mix them up
  if (!isOneKind) return isOneNumber ? "same-street" : "other-street";
  if (a.number === undefined || b.number === undefined) {
    return isOneNumber ? "same-line" : "same-street";
  }
  if (!isOneNumber) return "other-number";
  return (a.suffix ?? "") === (b.suffix ?? "") ? "same-door" : "next-door";
}
