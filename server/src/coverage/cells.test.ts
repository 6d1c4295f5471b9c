import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adjacentGroups } from "./adjacent-cells.ts";
import { type CellPoint, finestPoints } from "./finest.ts";
import type { PopulationPoint } from "./population.ts";
import { allRows, TOWNS } from "./random-world.ts";

const [LILLE, MOUSCRON, TOURNAI] = ["FR-59350", "BE-54007", "BE-57081"];

function cell(side: number, east: number, north: number, more: Partial<CellPoint> = {}): CellPoint {
  const layer = side === 200 ? "grid_200m" : "grid_1km";
  return {
    ...{ longitude: 3, latitude: 50.6, inhabitants: 10, municipality: LILLE ?? "", year: 2021 },
    ...{ layer, cell: { east, north, side } },
    ...more,
  };
}

const square = (side: number) =>
  fc
    .tuple(fc.integer({ min: 0, max: 3_000 / side }), fc.integer({ min: 0, max: 3_000 / side }))
    .map(([x, y]) => cell(side, x * side, y * side));
const cells = fc.uniqueArray(fc.oneof(square(200), square(1_000)), {
  selector: ({ cell: { side, east, north } }) => `${side} ${east} ${north}`,
  maxLength: 30,
});

/** Whether two squares have a point in common. */
function touch({ cell: a }: CellPoint, { cell: b }: CellPoint): boolean {
  const meet = (from: number, to: number) => from <= to + b.side && to <= from + a.side;
  return meet(a.east, b.east) && meet(a.north, b.north);
}

describe("cells", () => {
  it("are grouped where they touch, of whatever size", () => {
    fc.assert(
      fc.property(cells, (list) => {
        const groups = adjacentGroups(list, allRows(list.length));
        expect(groups.flat().sort((a, b) => a - b)).toEqual([...allRows(list.length)]);
        const groupOf = new Map(groups.flatMap((rows, at) => rows.map((row) => [row, at])));
        for (const [a, one] of list.entries()) {
          for (const [b, other] of list.entries()) {
            if (touch(one, other)) expect(groupOf.get(a)).toBe(groupOf.get(b));
          }
        }
        for (const rows of groups) expect(reachableFrom(rows[0] ?? 0, list)).toEqual(new Set(rows));
      }),
    );
  });

  it("give each municipality its finest grid, else its centre", () => {
    const points = finestPoints(
      TOWNS,
      [
        cell(200, 0, 0),
        cell(1_000, 0, 0, { inhabitants: 99 }),
        cell(1_000, 9_000, 0, { municipality: MOUSCRON ?? "", inhabitants: 40 }),
        cell(1_000, 8_000, 0, { municipality: TOURNAI ?? "", inhabitants: 0 }),
      ],
      [],
    );
    expect(
      points.map(({ municipality, layer, inhabitants }) => [municipality, layer, inhabitants]),
    ).toEqual([
      [LILLE, "grid_200m", 10],
      [MOUSCRON, "grid_1km", 40],
      [TOURNAI, "municipality", 3_000],
    ]);
  });

  it("give way to sectors where a municipality has no grid, and those to its centre", () => {
    const town = fc.constantFrom(...TOWNS.map(({ key }) => key));
    const count = fc.nat(3);
    const somewhere = fc.array(fc.record({ municipality: town, inhabitants: count }), {
      maxLength: 9,
    });
    fc.assert(
      fc.property(somewhere, somewhere, (inCells, inSectors) => {
        const grid = inCells.map((each, at) => cell(200, at * 200, 0, each));
        const sectors = inSectors.map(
          (each): PopulationPoint => ({
            ...{ ...each, longitude: 3, latitude: 50.6, layer: "sectors", year: 2024 },
          }),
        );
        const points = finestPoints(TOWNS, grid, sectors);
        for (const { key, population } of TOWNS) {
          const of = (list: PopulationPoint[]) =>
            list.filter(({ municipality, inhabitants }) => municipality === key && inhabitants > 0);
          const own = of(points).map(({ layer, inhabitants }) => [layer, inhabitants]);
          const expected = [of(grid), of(sectors)].find((list) => list.length > 0);
          expect(own).toEqual(
            expected?.map(({ layer, inhabitants }) => [layer, inhabitants]) ?? [
              ["municipality", population],
            ],
          );
        }
      }),
    );
  });

  it("count nobody twice where two grids meet", () => {
    // of the 100 people of a cell whose centre is in Mouscron, 30 live in cells of Lille
    const points = finestPoints(
      TOWNS,
      [
        cell(200, 1_000, 2_000, { inhabitants: 10 }),
        cell(200, 1_800, 2_800, { inhabitants: 20 }),
        cell(200, 2_000, 2_000, { inhabitants: 7 }),
        cell(1_000, 1_000, 2_000, { municipality: MOUSCRON ?? "", inhabitants: 100 }),
      ],
      [],
    );
    const inCells = points.filter(({ layer }) => layer !== "municipality");
    expect(inCells.map(({ inhabitants }) => inhabitants)).toEqual([10, 20, 7, 70]);
  });
});

function reachableFrom(start: number, list: CellPoint[]): Set<number> {
  const found = new Set([start]);
  for (const at of found) {
    const from = list[at];
    for (const [next, other] of list.entries()) if (from && touch(from, other)) found.add(next);
  }
  return found;
}
