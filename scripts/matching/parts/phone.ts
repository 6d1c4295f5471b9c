import { isLent, LENT, type ReadPart } from "./part.ts";

/** A town hall lends its number to its library, and programmes change theirs: never decisive. */
export const phonePart: ReadPart = ({ record: a }, { record: b }, facts) => {
  if (!a.phone || !b.phone) return undefined;
  const isSame = a.phone === b.phone;
  return {
    weight: isSame ? 1.5 * (isLent(facts) ? LENT : 1) : -0.3,
    code: isSame ? "same-phone" : "other-phone",
    values: [a.phone, b.phone],
  };
};
