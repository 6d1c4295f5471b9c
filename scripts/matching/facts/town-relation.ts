import type { Prepared } from "../prepare/prepare.ts";
import { wordsSimilarity } from "../similarity.ts";

/**
 * Whether two records are in one town: `same`; `near` (one postcode but two names, as villages have);
 * `unsure` (two postcodes, and a name is missing); `other`.
 */
export type TownRelation = "same" | "near" | "unsure" | "other";

/** Localities at least so alike are one. */
const SAME_LOCALITY = 0.8;

/** Undefined when postcodes and names leave nothing to compare. */
export function townRelation(a: Prepared, b: Prepared): TownRelation | undefined {
  const [one, other] = [a.record, b.record];
  const isNamed = a.town.length > 0 && b.town.length > 0;
  const isSameName = isNamed && wordsSimilarity(a.town, b.town) >= SAME_LOCALITY;
  const isSamePostcode =
    one.postcode === undefined || other.postcode === undefined
      ? undefined
      : one.postcode === other.postcode;
  if (isSameName) return "same";
  if (one.municipality !== undefined && one.municipality === other.municipality) return "same";
  if (isSamePostcode) return isNamed ? "near" : "same";
  if (isNamed) return "other";
  return isSamePostcode === false ? "unsure" : undefined;
}
