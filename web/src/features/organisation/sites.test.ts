import type { Place } from "@passerelle/data/contract";
import { describe, expect, it } from "vitest";
import { bboxAroundSpots, countBySide, toSpots } from "./sites.ts";

const PLACE: Place = {
  id: "p-1",
  slug: "atelier-un",
  name: "Atelier Un",
  group: "make",
  typologies: ["fablab"],
  functions: [],
  domains: [],
  labels: [],
  languages: [],
  access: [],
  costs: [],
  equipment: [],
  status: "active",
  address: { country: "BE" },
  municipality: "BE-57081",
  side: "wallonie",
  position: [3.39, 50.6],
  precision: "address",
  identifiers: [],
  sources: [],
  updatedAt: "2026-11-20T10:00:00Z",
};

describe("toSpots", () => {
  it("puts places at one position together, unless one is only approximate", () => {
    const spots = toSpots([
      PLACE,
      { ...PLACE, id: "p-2" },
      { ...PLACE, id: "p-3", precision: "locality" },
      { ...PLACE, id: "p-4", position: [3.06, 50.63] },
    ]);
    expect(spots.map(({ places }) => places.map(({ id }) => id))).toEqual([
      ["p-1", "p-2"],
      ["p-3"],
      ["p-4"],
    ]);
    expect(spots[1]?.approximate).toBe(true);
  });
});

describe("bboxAroundSpots", () => {
  it("holds every spot with room around it", () => {
    const spots = toSpots([PLACE, { ...PLACE, position: [3.06, 50.63] }]);
    const [west = 0, south = 0, east = 0, north = 0] = bboxAroundSpots(spots, 11_132) ?? [];
    expect(south).toBeCloseTo(50.5);
    expect(north).toBeCloseTo(50.73);
    expect(west).toBeLessThan(2.95);
    expect(east).toBeGreaterThan(3.5);
  });

  it("has nothing to hold without spots", () => {
    expect(bboxAroundSpots([], 1000)).toBeUndefined();
  });
});

describe("countBySide", () => {
  it("counts in the order of the sides and leaves out those without places", () => {
    const french = { side: "fr" } as const;
    expect(countBySide([PLACE, french, french])).toEqual([
      { side: "fr", count: 2 },
      { side: "wallonie", count: 1 },
    ]);
  });
});
