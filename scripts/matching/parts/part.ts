import type { Facts } from "../facts.ts";
import type { Prepared } from "../prepare/prepare.ts";

/** One reason for or against two records being one place. */
export type Part = {
  /** Added to the others: above zero speaks for one place, below zero against. */
  weight: number;
  /** Why, as a word that can be translated: `same-door`, `names-differ`. */
  code: string;
  /** What was compared, of the first and the second record. */
  values?: [string, string];
};

/** Whether the kinds are those of two places, so that what they share is lent. */
export function isLent({ kinds }: Facts): boolean {
  return kinds === "different" || kinds === "tenant";
}

/** Share that is left of a weight when a body lends its number or address to one of another kind. */
export const LENT = 0.3;

/** Undefined when the records leave the part nothing to say. */
export type ReadPart = (a: Prepared, b: Prepared, facts: Facts) => Part | undefined;
