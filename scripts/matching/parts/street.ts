import type { Door } from "../facts/door.ts";
import type { ReadPart } from "./part.ts";

const WEIGHTS: Record<Door, number> = {
  "same-door": 3,
  "next-door": 1.8,
  "same-line": 1.8,
  "same-street": 1.2,
  "other-number": -1,
  "other-street": -1.5,
};

/** Street and house number; the same street in another town says nothing. */
export const streetPart: ReadPart = (a, b, { door, town, metres }) => {
  if (!door || !a.street || !b.street) return undefined;
  const weight = WEIGHTS[door];
  const isNear = metres !== undefined && metres <= 300;
  const share = town === "same" || isNear ? 1 : town === "other" ? 0 : 0.5;
  return {
    weight: weight > 0 ? weight * share : weight,
    code: door,
    values: [a.street.text, b.street.text],
  };
};
