import { describe, expect, it } from "vitest";
import { measure } from "./measure.ts";
import { measurePairs } from "./measure-clusters.ts";

describe("measure", () => {
  it("counts review neither as same nor as lost", () => {
    const measures = measure([
      { verdict: "same", same: true },
      { verdict: "same", same: false },
      { verdict: "review", same: true },
      { verdict: "different", same: true },
    ]);
    expect(measures.precision).toBe(0.5);
    expect(measures.recall).toBeCloseTo(1 / 3);
    expect(measures.recallWithReview).toBeCloseTo(2 / 3);
    expect(measures.review).toBe(0.25);
    expect(measures.f1).toBeCloseTo(0.4);
  });

  it("is zero rather than nothing when no pair is called the same", () => {
    expect(measure([{ verdict: "different", same: true }])).toMatchObject({ precision: 0, f1: 0 });
  });
});

describe("measurePairs", () => {
  it("counts pairs of records, not clusters", () => {
    const truth = new Map([
      ["a", 1],
      ["b", 1],
      ["c", 1],
      ["d", 2],
    ]);
    const { precision, recall } = measurePairs([["a", "b", "d"], ["c"]], truth);
    expect(precision).toBeCloseTo(1 / 3);
    expect(recall).toBeCloseTo(1 / 3);
  });
});
