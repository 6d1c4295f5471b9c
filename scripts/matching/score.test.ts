import { describe, expect, it } from "vitest";
import { DIFFERENT } from "./examples/different.ts";
import { NOT_SAME } from "./examples/not-same.ts";
import { SAME } from "./examples/same.ts";
import { compare } from "./score.ts";
import { record } from "./testing.ts";

describe("compare", () => {
  it.each(SAME)("takes as one: %s", (_why, a, b) => {
    expect(compare(a, b)).toMatchObject({ verdict: "same" });
  });

  it.each(DIFFERENT)("takes as two: %s", (_why, a, b) => {
    expect(compare(a, b)).toMatchObject({ verdict: "different" });
  });

  it.each(NOT_SAME)("does not take as one: %s", (_why, a, b) => {
    expect(compare(a, b).verdict).not.toBe("same");
  });

  it.each([...SAME, ...DIFFERENT, ...NOT_SAME])("scores both orders alike: %s", (_why, a, b) => {
    expect(compare(a, b).score).toBeCloseTo(compare(b, a).score, 12);
  });

  it("asks people about a place that may have moved", () => {
    const [, a, b] = NOT_SAME.at(-1) ?? [];
    expect(a && b && compare(a, b).verdict).toBe("review");
  });

  it("explains each part with a code and what was compared", () => {
    const [, a, b] = DIFFERENT[0] ?? [];
    expect(a && b && compare(a, b).parts.kind).toEqual({
      weight: -6.5,
      code: "kinds-different",
      values: ["town_hall", "library"],
    });
  });

  it("leaves out the parts that nothing is known of", () => {
    const parts = compare(record({ name: "Fil" }), record({ name: "Navette" })).parts;
    expect(Object.keys(parts)).toEqual(["name", "town"]);
  });
});
