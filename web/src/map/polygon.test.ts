import { describe, expect, it } from "vitest";
import { bboxOf, isCounterClockwise, isInside } from "./polygon.ts";

const square = (from: number, to: number) => [
  [from, from],
  [to, from],
  [to, to],
  [from, to],
  [from, from],
];

describe("polygons", () => {
  it("hold what is in their outer ring and in no hole", () => {
    const rings = [square(0, 10), square(4, 6)];
    expect(isInside([1, 1], rings)).toBe(true);
    expect(isInside([5, 5], rings)).toBe(false);
    expect(isInside([11, 5], rings)).toBe(false);
  });

  it("run one way or the other", () => {
    expect(isCounterClockwise(square(0, 1))).toBe(true);
    expect(isCounterClockwise(square(0, 1).toReversed())).toBe(false);
  });

  it("have a box unless they are empty", () => {
    expect(bboxOf(square(2, 3))).toEqual([2, 2, 3, 3]);
    expect(bboxOf([])).toBeUndefined();
  });
});
