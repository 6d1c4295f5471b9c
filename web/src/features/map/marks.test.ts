import type { Spot } from "@passerelle/data/contract";
import { describe, expect, it } from "vitest";
import { countIn, markOfSpot, mergeMakeups } from "./marks.ts";
import { cellMark, placeMark } from "./testing.ts";

describe("marks", () => {
  it("count the places of a spot by group", () => {
    const places = ["work", "work", "help"].map((group, index) => {
      const id = String(index);
      return { id, slug: id, name: id, group };
    });
    const spot: Spot = { position: [3.1, 50.6], approximate: true, places };
    expect(markOfSpot(spot)).toMatchObject({
      count: 3,
      approximate: 3,
      makeup: { work: 2, help: 1 },
      isSpot: true,
    });
  });

  it("add up without changing what is added", () => {
    const first = { work: 1 };
    expect(mergeMakeups(first, { work: 2, make: 1 })).toEqual({ work: 3, make: 1 });
    expect(first).toEqual({ work: 1 });
  });

  it("are counted once each inside a box", () => {
    const shared = cellMark("8/1/1", [3.2, 50.5], 6);
    const groups = [
      [shared, placeMark("a", [3.3, 50.5])],
      [shared, placeMark("b", [5, 50.5])],
    ];
    expect(countIn(groups, [3, 50, 4, 51])).toBe(7);
  });
});
