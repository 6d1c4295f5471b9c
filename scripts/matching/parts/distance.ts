import type { ReadPart } from "./part.ts";

/** Weight up to each distance in metres; the last holds beyond. */
const STEPS: [metres: number, weight: number, code: string][] = [
  [30, 1.5, "at-one-spot"],
  [100, 1, "near"],
  [300, 0.3, "near"],
  [800, -0.7, "apart"],
  [2_000, -1.8, "apart"],
  [5_000, -3, "far"],
  [Infinity, -4, "far"],
];

/** A wrong position is likelier than two places of one name at one door. */
const AT_ONE_DOOR = -0.5;

/** How far apart two exact positions are; approximate ones say no more than the town does. */
export const distancePart: ReadPart = (_a, _b, { metres, door, town }) => {
  if (metres === undefined) return undefined;
  const [, weight, code] = STEPS.find(([limit]) => metres <= limit) ?? [0, 0, "near"];
  const isOneDoor = door === "same-door" && town === "same";
  const metresText = `${Math.round(metres)} m`;
  return {
    weight: isOneDoor ? Math.max(weight, AT_ONE_DOOR) : weight,
    code,
    values: [metresText, metresText],
  };
};
