import { describe, expect, it } from "vitest";
import type { LabelledPair } from "../pairs/pair-file.ts";
import { parseLabelledPairs } from "../pairs/pair-file.ts";
import { splitPairs } from "./split.ts";

function pairs(ids: [string, string][]): LabelledPair[] {
  const list = ids.map(([a, b]) => ({
    a: { source: "s", id: a },
    b: { source: "s", id: b },
    same: true,
  }));
  return parseLabelledPairs(JSON.stringify(list));
}

describe("splitPairs", () => {
  const chained = pairs([
    ["a", "b"],
    ["c", "d"],
    ["b", "c"],
  ]);

  it("keeps pairs that share records, directly or not, in one half", () => {
    const { development, heldOut } = splitPairs(chained);
    expect([development.length, heldOut.length].toSorted()).toEqual([0, 3]);
  });

  it("gives every pair to one half, and something to both", () => {
    const many = pairs(Array.from({ length: 60 }, (_, index) => [`a${index}`, `b${index}`]));
    const { development, heldOut } = splitPairs(many);
    expect(development.length + heldOut.length).toBe(60);
    expect(Math.min(development.length, heldOut.length)).toBeGreaterThan(10);
  });

  it("does not depend on the order of the pairs", () => {
    const keysOf = (list: LabelledPair[]) => list.map(({ a, b }) => `${a.id}${b.id}`).toSorted();
    expect(keysOf(splitPairs(chained.toReversed()).development)).toEqual(
      keysOf(splitPairs(chained).development),
    );
  });
});
