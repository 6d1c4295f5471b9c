import type { Position } from "@passerelle/data/contract";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { metresFrom } from "../place-index/distance.ts";
import { nearestOutline, toOutline } from "./nearest-outline.ts";

const named = (code: string) => ({ code, name: code, source: "test", date: null });
const position = fc.tuple(
  fc.double({ min: 3, max: 3.1, noNaN: true }),
  fc.double({ min: 50.6, max: 50.66, noNaN: true }),
);

/** A square of so many degrees with its south-west corner there. */
function square([west, south]: Position, side: number): Position[] {
  const [east, north] = [west + side, south + side];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}
const squares = fc.uniqueArray(
  fc.record({ corner: position, side: fc.double({ min: 0.001, max: 0.01, noNaN: true }) }),
  { minLength: 1, maxLength: 12, selector: ({ corner }) => corner.join() },
);

/** Metres to the nearest of many points along an outline. */
function naiveMetres(from: Position, ring: Position[], steps = 200): number {
  const metresTo = metresFrom(from);
  let least = Number.POSITIVE_INFINITY;
  for (let at = 1; at < ring.length; at++) {
    const [[x1, y1], [x2, y2]] = [ring[at - 1] ?? [0, 0], ring[at] ?? [0, 0]];
    for (let step = 0; step <= steps; step++) {
      const share = step / steps;
      least = Math.min(least, metresTo(x1 + (x2 - x1) * share, y1 + (y2 - y1) * share));
    }
  }
  return least;
}

describe("the nearest outline", () => {
  it("is that which holds the position, else the one that measuring along each finds", () => {
    fc.assert(
      fc.property(position, squares, (from, list) => {
        const outlines = list.map(({ corner, side }, at) =>
          toOutline(named(String(at)), {
            type: "MultiPolygon",
            coordinates: [[square(corner, side)]],
          }),
        );
        const holding = list.findIndex(
          ({ corner: [west, south], side }) =>
            from[0] > west && from[0] < west + side && from[1] > south && from[1] < south + side,
        );
        const found = nearestOutline(from, outlines);
        if (holding >= 0) expect(found).toMatchObject({ inside: true });
        else {
          const all = list.map(({ corner, side }) => naiveMetres(from, square(corner, side)));
          const least = Math.min(...all);
          // on the outline itself it may be either
          if (least > 0.01) expect(found?.inside).toBe(false);
          // samples along a side of 1 km are 6 m apart
          expect(Math.abs((found?.metres ?? 0) - least)).toBeLessThanOrEqual(5);
          expect((all[Number(found?.code)] ?? 0) - least).toBeLessThanOrEqual(5);
        }
      }),
    );
  });

  it("is not around a hole", () => {
    const coordinates = [[square([3, 50.6], 0.02), square([3.005, 50.605], 0.01)]];
    const outline = toOutline(named("ring"), { type: "MultiPolygon", coordinates });
    expect(nearestOutline([3.002, 50.602], [outline])).toMatchObject({ inside: true });
    const middle = nearestOutline([3.01, 50.61], [outline]);
    expect(middle).toMatchObject({ inside: false });
    expect(middle?.metres).toBeCloseTo(0.005 * 70_780, -1.3);
    expect(nearestOutline([3, 50.6], [])).toBeUndefined();
  });
});
