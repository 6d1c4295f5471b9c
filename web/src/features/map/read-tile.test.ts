import { describe, expect, it } from "vitest";
import { readTile, toMark } from "./read-tile.ts";

const TILE = { z: 10, x: 520, y: 344 };

describe("toMark", () => {
  it("reads a place alone, with its status, at its true position", () => {
    const properties = {
      count: 1,
      approximate: 1,
      id: "p1",
      slug: "fablab",
      name: "Fablab",
      group: "make",
      status: "planned",
    };
    const mark = toMark(properties, TILE, [0.5, 0.25]);
    expect(mark).toMatchObject({
      key: "place p1",
      count: 1,
      approximate: 1,
      makeup: { make: 1 },
      isSpot: true,
      places: [{ id: "p1", slug: "fablab", name: "Fablab", group: "make", status: "planned" }],
    });
    expect(mark.position[0]).toBeCloseTo((520.5 / 1024) * 360 - 180, 9);
  });

  it("reads the sum of a cell, with its groups only", () => {
    const mark = toMark({ count: 5, approximate: 2, work: 3, make: 2 }, TILE, [0.5, 0.25]);
    expect(mark).toMatchObject({ count: 5, approximate: 2, makeup: { work: 3, make: 2 } });
    expect(mark).toMatchObject({ isSpot: false, places: undefined, cell: mark.key });
  });

  it("reads several places at one position", () => {
    const places = [
      { id: "a", slug: "a", name: "A", group: "work" },
      { id: "b", slug: "b", name: "B", group: "help" },
    ];
    const properties = { count: 2, approximate: 0, work: 1, help: 1, spot: true };
    const spot = toMark({ ...properties, places: JSON.stringify(places) }, TILE, [0.5, 0.5]);
    expect(spot).toMatchObject({ key: "place a", isSpot: true, places, cell: undefined });
    const unnamed = toMark({ ...properties, count: 51 }, TILE, [0.5, 0.5]);
    expect(unnamed).toMatchObject({ isSpot: true, places: undefined });
    expect(unnamed.key).not.toBe(toMark(properties, TILE, [0.5, 0.501]).key);
  });
});

describe("readTile", () => {
  it("finds nothing in an empty tile", () => {
    expect(readTile(new ArrayBuffer(0), TILE)).toEqual([]);
  });
});
