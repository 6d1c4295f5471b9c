import type { Spot } from "@passerelle/data/contract";
import { describe, expect, it } from "vitest";
import { bboxOfSpots, holdsPlace, makeupOf, mergeMakeups, spotKey } from "./spots.ts";

const spot: Spot = {
  position: [3.1, 50.6],
  approximate: false,
  places: [
    { id: "a", slug: "a", name: "A", group: "work" },
    { id: "b", slug: "b", name: "B", group: "work" },
    { id: "c", slug: "c", name: "C", group: "help" },
  ],
};

describe("spots", () => {
  it("count their places by group", () => {
    expect(makeupOf(spot)).toEqual({ work: 2, help: 1 });
  });

  it("add up without changing what is added", () => {
    const first = { work: 1 };
    expect(mergeMakeups(first, { work: 2, make: 1 })).toEqual({ work: 3, make: 1 });
    expect(first).toEqual({ work: 1 });
  });

  it("differ by position and by precision", () => {
    expect(spotKey(spot)).not.toBe(spotKey({ ...spot, approximate: true }));
    expect(spotKey(spot)).not.toBe(spotKey({ ...spot, position: [3.1, 50.7] }));
  });

  it("know which places they hold", () => {
    expect(holdsPlace(spot, "c")).toBe(true);
    expect(holdsPlace(spot, "d")).toBe(false);
  });

  it("have a box only when there are some", () => {
    expect(bboxOfSpots([spot, { ...spot, position: [2.9, 50.8] }])).toEqual([2.9, 50.6, 3.1, 50.8]);
    expect(bboxOfSpots([])).toBeUndefined();
  });
});
