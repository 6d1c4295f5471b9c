import { expect, it } from "vitest";
import { between, seededRandom } from "../../bench/random.ts";
import { centroidOf } from "./parts/centroid.ts";
import source from "./population-sectors.ts";
import { bodyOf, fixture, inParts, readFixture, readWith } from "./testing.ts";

const OUTLINES = "population/sh_statbel_statistical_sectors_31370_20240101.geojson";
const FIGURES = "population/OPENDATA_SECTOREN_2024.txt";
const HEADER = "CD_REFNIS|CD_SECTOR|TOTAL|OPPERVLAKKTE IN HM²";

const figures = (...rows: string[]) =>
  bodyOf([HEADER, ...rows].join("\r\n"), "OPENDATA_SECTOREN_2024.txt");

it("reads where sectors of the territory are, and passes over others", () => {
  const { read, skipped, rejected } = readFixture(source, OUTLINES);
  expect([skipped, rejected]).toEqual([[], []]);
  expect(read).toHaveLength(19);
  const [longitude = 0, latitude = 0] = read[0]?.centre ?? [];
  expect(read[0]?.code).toBe("57097A00-");
  expect(longitude).toBeCloseTo(2.93, 1);
  expect(latitude).toBeCloseTo(50.75, 1);
});

it("reads Lambert 2008 by the name of the file, and refuses a file that says no projection", () => {
  // the origin of Lambert 2008, moved by its false coordinates
  const square = [0, 1, 2, 3, 0].map((at) => [
    649_328 + 100 * Math.cos((at * Math.PI) / 2),
    665_262 + 100 * Math.sin((at * Math.PI) / 2),
  ]);
  const feature = {
    type: "Feature",
    properties: { cd_sector: "57062A00-" },
    geometry: { type: "Polygon", coordinates: [square] },
  };
  const collection = { type: "FeatureCollection", features: [feature] };
  const name = "sh_statbel_statistical_sectors_3812_20250101.geojson";
  const [sector] = readWith(source, bodyOf(collection, name)).read;
  expect(sector?.centre?.[0]).toBeCloseTo(4.359215833, 7);
  expect(sector?.centre?.[1]).toBeCloseTo(50.797815, 7);
  expect(() => readWith(source, bodyOf(collection, "sectors.geojson"))).toThrow("no projection");
});

it("reads inhabitants with the year of the file's name", () => {
  const { read, skipped, rejected } = readFixture(source, FIGURES);
  expect(rejected).toEqual([]);
  expect(read[0]).toEqual({ code: "57097A00-", inhabitants: 132, year: 2024 });
  expect(read.map(({ code }) => code)).toContain("57097ZZZZ");
  expect(read.some(({ code }) => code.startsWith("21004"))).toBe(false);
  expect(new Set(skipped)).toEqual(new Set(["nobody lives there"]));
});

it("reads a table in Latin-1 as well, and says what is wrong with a line", () => {
  const { name, bytes } = fixture(FIGURES);
  const latin1 = Buffer.from(new TextDecoder().decode(bytes), "latin1");
  expect(readWith(source, { name, bytes: latin1 })).toEqual(readFixture(source, FIGURES));
  const { rejected } = readWith(
    source,
    figures("57062|57062A00-|many|1", "57062||3|1", "57062|57062A01-|3|1", "11001|11001A00-|x|1"),
  );
  expect(rejected).toEqual([
    "line 2: TOTAL: expected a number, found text",
    "line 3: CD_SECTOR: Too small: expected string to have >=1 characters",
  ]);
});

it("finds the centre of gravity, wherever the outline is and whichever way round it goes", () => {
  const random = seededRandom(1);
  for (let run = 0; run < 100; run++) {
    const [x, y] = [between(random, -1e6, 1e6), between(random, -1e6, 1e6)];
    const [width, height] = [between(random, 10, 1_000), between(random, 10, 1_000)];
    const box = (left: number, wide: number) => {
      const ring = [
        [left, y],
        [left + wide, y],
        [left + wide, y + height],
        [left, y + height],
        [left, y],
      ];
      return random() < 0.5 ? ring.reverse() : ring;
    };
    const one = centroidOf({ type: "Polygon", coordinates: [box(x, width)] });
    expect(one[0]).toBeCloseTo(x + width / 2, 4);
    expect(one[1]).toBeCloseTo(y + height / 2, 4);
    // two equal parts balance half way between them
    const coordinates = [[box(x, width)], [box(x + 4 * width, width)]];
    expect(centroidOf({ type: "MultiPolygon", coordinates })[0]).toBeCloseTo(x + 2.5 * width, 4);
    // the right half is a hole
    const holed = [box(x, width), box(x + width / 2, width / 2)];
    const half = centroidOf({ type: "Polygon", coordinates: holed });
    expect(half[0]).toBeCloseTo(x + width / 4, 4);
  }
});

it("reads a file of any size without holding it", () => {
  const whole = readFixture(source, OUTLINES);
  expect(readWith(source, inParts(fixture(OUTLINES)))).toEqual(whole);
  expect(whole.read.length).toBeGreaterThan(10);
});
