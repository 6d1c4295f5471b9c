import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromLaea } from "../../projections/laea.ts";
import type { Cell } from "../cell.ts";
import { type Population, type PopulationPoint, toPopulation } from "../population.ts";
import { allRows, TOWNS } from "../random-world.ts";
import { outlineOf } from "./cell-outline.ts";
import { sideAt } from "./cell-tile.ts";
import { clipToSquare } from "./clip.ts";
import { mergeCells } from "./merged-cells.ts";

const square = (side: number) =>
  fc
    .tuple(fc.nat(6_000 / side), fc.nat(6_000 / side))
    .map(([x, y]): Cell => ({ east: 3_840_000 + x * side, north: 3_080_000 + y * side, side }));
const cells = fc
  .uniqueArray(fc.oneof(square(200), square(1_000)), {
    selector: ({ side, east, north }) => `${side} ${east} ${north}`,
    minLength: 1,
    maxLength: 60,
  })
  .chain((list) =>
    fc
      .array(fc.tuple(fc.integer({ min: 1, max: 500 }), fc.option(fc.nat(30_000))), {
        minLength: list.length,
        maxLength: list.length,
      })
      .map((values) => ({ list, values })),
  );

function toPeople(list: Cell[], inhabitants: number[]): Population {
  const points = list.map((cell, at): PopulationPoint => {
    const [longitude, latitude] = fromLaea(cell.east + cell.side / 2, cell.north + cell.side / 2);
    return {
      ...{ longitude, latitude, cell, inhabitants: inhabitants[at] ?? 0 },
      ...{ municipality: "FR-59350", layer: "grid_200m", year: 2021 },
    };
  });
  return toPopulation(points, TOWNS);
}

describe("cells together", () => {
  it("hold everybody once, with the mean of those who have a place", () => {
    const side = fc.constantFrom(200, 1_000, 2_000, 4_000);
    fc.assert(
      fc.property(cells, side, ({ list, values }, size) => {
        const people = toPeople(
          list,
          values.map(([each]) => each),
        );
        const metres = Float64Array.from(values, ([, far]) => far ?? Number.POSITIVE_INFINITY);
        const merged = mergeCells(people, allRows(list.length), metres, size);
        const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
        expect(sum(merged.map(({ inhabitants }) => inhabitants))).toBe(
          sum([...people.inhabitants]),
        );
        const sides = merged.map(({ cell }) => cell.side);
        expect(sides).toEqual([...sides].sort((a, b) => b - a));
        for (const { cell, inhabitants, metres: mean } of merged) {
          const members = list.flatMap((each, row) =>
            Math.max(each.side, size) === cell.side &&
            each.east >= cell.east &&
            each.east < cell.east + cell.side &&
            each.north >= cell.north &&
            each.north < cell.north + cell.side
              ? [row]
              : [],
          );
          expect(sum(members.map((row) => people.inhabitants[row] ?? 0))).toBe(inhabitants);
          const reaching = members.filter((row) => Number.isFinite(metres[row]));
          const weights = sum(reaching.map((row) => people.inhabitants[row] ?? 0));
          const all = sum(
            reaching.map((row) => (people.inhabitants[row] ?? 0) * (metres[row] ?? 0)),
          );
          if (reaching.length === 0) expect(mean).toBe(Number.POSITIVE_INFINITY);
          else expect(mean).toBeCloseTo(all / weights, 6);
        }
      }),
    );
  });

  it("are few on a tile of any zoom, and the cells themselves from zoom 12 on", () => {
    expect(Array.from({ length: 18 }, (_, z) => sideAt(z))).toEqual([
      ...Array(6).fill(16_000),
      ...[8_000, 4_000, 2_000, 1_000, 1_000, 1_000],
      ...Array(6).fill(200),
    ]);
  });

  it("are squares in metres", () => {
    const ring = outlineOf({ east: 3_840_000, north: 3_080_000, side: 1_000 });
    expect(ring[0]).toEqual(ring[4]);
    const area = ring.slice(1).reduce((sum, [x2, y2], at) => {
      const [x1, y1] = ring[at] ?? [0, 0];
      return sum + (x1 * y2 - x2 * y1) / 2;
    }, 0);
    // a degree at 50.65 degrees north; anticlockwise is positive
    expect(area * 70_700 * 111_240).toBeCloseTo(1_000_000, -4);
  });
});

describe("cutting to a square", () => {
  type At = [x: number, y: number];
  const corner = fc.tuple(
    fc.double({ min: -50, max: 150, noNaN: true }),
    fc.double({ min: -50, max: 150, noNaN: true }),
  );
  const isInside = (ring: At[], [x, y]: At): boolean => {
    const sides = ring.slice(1).map(([x2, y2], at) => {
      const [x1, y1] = ring[at] ?? [0, 0];
      return (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);
    });
    return sides.every((side) => side > 1e-6) || sides.every((side) => side < -1e-6);
  };

  it("keeps what is in both", () => {
    fc.assert(
      fc.property(
        corner,
        fc.double({ min: 1, max: 120, noNaN: true }),
        fc.double({ min: 0, max: 6, noNaN: true }),
        fc.array(corner, { minLength: 40, maxLength: 40 }),
        ([x, y], size, turn, samples) => {
          const ring = [0, 1, 2, 3, 0].map(
            (at): At => [
              x + size * Math.cos(turn + (at * Math.PI) / 2),
              y + size * Math.sin(turn + (at * Math.PI) / 2),
            ],
          );
          const part = clipToSquare(ring, 0, 100);
          for (const [right, down] of part) {
            expect(Math.min(right, down)).toBeGreaterThanOrEqual(-1e-9);
            expect(Math.max(right, down)).toBeLessThanOrEqual(100 + 1e-9);
          }
          for (const sample of samples as At[]) {
            const isOnSquare = sample.every((each) => each > 1e-3 && each < 100 - 1e-3);
            if (isOnSquare && isInside(ring, sample)) expect(part.length).toBeGreaterThan(3);
            if (part.length === 0) continue;
            if (isOnSquare && isInside(ring, sample))
              expect(isInside(withoutRepeats(part), sample)).toBe(true);
            if (isInside(withoutRepeats(part), sample)) expect(isInside(ring, sample)).toBe(true);
          }
        },
      ),
    );
  });

  function withoutRepeats(ring: At[]): At[] {
    return ring.filter(([x, y], at) => {
      const [before] = at === 0 ? [undefined] : [ring[at - 1]];
      return !before || Math.hypot(before[0] - x, before[1] - y) > 1e-6;
    });
  }
});
