import { type NumberType, parsePhoneNumberFromString } from "libphonenumber-js/max";
import type { Step, WorkingPlace } from "./step.ts";

/** Kinds of numbers that a person may carry or that cost the caller more than a call. */
const REFUSED: NumberType[] = [
  "MOBILE",
  "FIXED_LINE_OR_MOBILE",
  "PAGER",
  "PERSONAL_NUMBER",
  "PREMIUM_RATE",
];

/** Keeps the first number that a place may publish, as E.164. */
export const readPhone: Step = (place) => ({ ...place, phone: findPhone(place) });

/**
 * The first number that a place may publish, as E.164.
 *
 * Mobile and premium numbers are never kept, nor short numbers (3949), which do not work from
 * abroad. National numbers are read as those of the place's country.
 */
export function findPhone({
  phone = "",
  country,
}: Pick<WorkingPlace, "phone" | "country">): string | undefined {
  // the whole comes first, since Belgian numbers hold a slash (056/23 98 11)
  const candidates = [phone, ...phone.split(/[;,|\n]|\s+(?:\/|ou|of|or|et|en|-)\s+|\s*\(/i)];
  for (const candidate of candidates) {
    const number = parsePhoneNumberFromString(candidate, country);
    if (number?.isValid() && !REFUSED.includes(number.getType())) return number.number;
  }
  return undefined;
}
