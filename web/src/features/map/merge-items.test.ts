import type { Position } from "@passerelle/data/contract";
import { describe, expect, it } from "vitest";
import { toPixel, toPosition } from "../../map/mercator.ts";
import { itemOf } from "./map-items.ts";
import type { Mark } from "./marks.ts";
import { mergeGroups, mergeNear, SPACING } from "./merge-items.ts";
import { cellMark, placeMark } from "./testing.ts";

const ZOOM = 10;
const [originX, originY] = toPixel([3, 50.6], ZOOM);
/** The position so many pixels east and south of a corner. */
const at = (x: number, y: number): Position => toPosition([originX + x, originY + y], ZOOM);
const keysOf = (items: { key: string }[]) => items.map(({ key }) => key).sort();

/** Repeatable numbers from 0 to 1 (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What tiles of 512 pixels would give of a crowded country. */
function crowdedTiles(columns: number, rows: number): Mark[][] {
  const random = randomFrom(7);
  const tiles: Mark[][] = [];
  for (let column = 0; column < columns; column++) {
    for (let row = 0; row < rows; row++) {
      tiles.push(
        Array.from({ length: 200 }, (_, index) => {
          const position = at(512 * (column + random()), 512 * (row + random()));
          return cellMark(
            `${column}/${row}/${index}`,
            position,
            1 + Math.floor(random() ** 4 * 500),
          );
        }),
      );
    }
  }
  return tiles;
}

describe("mergeNear", () => {
  it("leaves the greatest where it is and adds up what is near", () => {
    const [item, ...others] = mergeNear(
      [
        placeMark("a", at(0, 0)),
        cellMark("b", at(30, 0), 8),
        placeMark("c", at(40, 20), "make"),
      ].map(itemOf),
      ZOOM,
    );
    expect(others).toEqual([]);
    expect(item).toMatchObject({
      key: "b",
      position: at(30, 0),
      count: 10,
      makeup: { work: 9, make: 1 },
    });
  });

  it("leaves alone what has room, at its true position", () => {
    const marks = [placeMark("a", at(0, 0)), placeMark("b", at(SPACING + 1, 0))];
    expect(mergeNear(marks.map(itemOf), ZOOM).map(({ position }) => position)).toEqual([
      at(0, 0),
      at(SPACING + 1, 0),
    ]);
    expect(mergeNear(marks.map(itemOf), ZOOM - 1)).toHaveLength(1);
  });

  it("goes to the nearest of two that are great enough", () => {
    const marks = [
      cellMark("a", at(0, 0), 9),
      cellMark("b", at(80, 0), 8),
      placeMark("c", at(45, 0)),
    ];
    const items = mergeNear(marks.map(itemOf), ZOOM);
    expect(items.map(({ key, count }) => [key, count])).toEqual([
      ["a", 9],
      ["b", 9],
    ]);
  });

  it("does not depend on the order given", () => {
    const items = crowdedTiles(2, 2).flat().map(itemOf);
    expect(mergeNear(items.toReversed(), ZOOM)).toEqual(mergeNear(items, ZOOM));
  });
});

describe("mergeGroups", () => {
  const tiles = crowdedTiles(4, 3);

  it("counts every place once and keeps markers apart", () => {
    const items = mergeGroups([...tiles, tiles[0] ?? []], ZOOM);
    const total = tiles.flat().reduce((sum, { count }) => sum + count, 0);
    expect(items.reduce((sum, { count }) => sum + count, 0)).toBe(total);
    const pixels = items.map(({ position }) => toPixel(position, ZOOM));
    const gaps = pixels.flatMap(([x, y], index) =>
      pixels.slice(index + 1).map((other) => Math.hypot(other[0] - x, other[1] - y)),
    );
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(SPACING - 1e-6);
  });

  it("changes nothing far from a tile that comes or goes", () => {
    const columns = (from: number) => tiles.slice(from * 3);
    const whole = mergeGroups(tiles, ZOOM);
    const panned = mergeGroups(columns(1), ZOOM);
    const far = (items: typeof whole) =>
      items.filter(({ position }) => toPixel(position, ZOOM)[0] > originX + 512 + 2 * SPACING);
    expect(keysOf(far(panned))).toEqual(keysOf(far(whole)));
    expect(far(whole).length).toBeGreaterThan(100);
  });
});
