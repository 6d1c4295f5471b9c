import type { Position } from "geojson";
import { describe, expect, it } from "vitest";
import { bordersOf } from "./borders.ts";
import { collect, squareMunicipality, withoutShape } from "./testing.ts";

// two of one side in the west, and their neighbours over the border, drawn about 100 m further east
const lower = squareMunicipality("FR-10001", "fr", [3, 50]);
const upper = squareMunicipality("FR-10002", "fr", [3, 50.1]);
const flemish = squareMunicipality("BE-10003", "vlaanderen", [3.1015, 50.1]);
const walloon = squareMunicipality("BE-10004", "wallonie", [3.1015, 50]);

const crosses = (lines: Position[][], [x, y]: [number, number]) =>
  lines.some((line) =>
    line.slice(1).some(([x2 = 0, y2 = 0], index) => {
      const [x1 = 0, y1 = 0] = line[index] ?? [];
      const isOnX = Math.min(x1, x2) - 0.002 <= x && x <= Math.max(x1, x2) + 0.002;
      return isOnX && Math.min(y1, y2) - 0.002 <= y && y <= Math.max(y1, y2) + 0.002;
    }),
  );

describe("bordersOf", () => {
  const { sides, countries } = bordersOf(collect(lower, upper, flemish, walloon));

  it("goes around the sides but not between municipalities of one side", () => {
    expect(crosses(sides, [3, 50.05])).toBe(true);
    expect(crosses(sides, [3.05, 50.2])).toBe(true);
    expect(crosses(sides, [3.05, 50.1])).toBe(false);
  });

  it("goes between two sides of one country, which is no country border", () => {
    expect(crosses(sides, [3.15, 50.1])).toBe(true);
    expect(crosses(countries, [3.15, 50.1])).toBe(false);
  });

  it("finds where the countries meet although the two drawings do not match", () => {
    expect(countries).toEqual([
      [
        [3.1, 50],
        [3.1, 50.1],
        [3.1, 50.2],
      ],
    ]);
  });

  it("has no lines where no shape is known", () => {
    const borders = bordersOf(collect(withoutShape(lower), withoutShape(walloon)));
    expect(borders).toEqual({ sides: [], countries: [] });
  });
});
