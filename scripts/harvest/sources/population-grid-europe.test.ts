import { fromLaea, laeaBounds } from "@passerelle/server/laea";
import { expect, it } from "vitest";
import source from "./population-grid-europe.ts";
import { bodyOf, fixture, inParts, readFixture, readWith } from "./testing.ts";

const HEADER =
  "GRD_ID,T,M,F,Y_LT15,Y_1564,Y_GE65,EMP,NAT,EU_OTH,OTH,SAME,CHG_IN,CHG_OUT,LAND_SURFACE,POPULATED,CNTR_ID";
const row = (code: string, total: string | number) => `${code},${total},,,,,,,,,,,,,1,1,BE`;
const file = (...rows: string[]) =>
  bodyOf([HEADER, ...rows].join("\n"), "ESTAT_Census_2021_V3.csv");

it("reads cells around the territory with the year of the file's name, and passes over others", () => {
  const { read, skipped, rejected } = readFixture(source, "population/ESTAT_Census_2021_V3.csv");
  expect(read[0]).toEqual({
    ...{ side: 1_000, north: 3_084_000, east: 3_837_000 },
    ...{ inhabitants: 1_072, year: 2021 },
  });
  expect(skipped).toEqual([
    "nobody lives there",
    "confidential",
    ...Array(2).fill("nobody lives there"),
  ]);
  expect(read.length + skipped.length).toBe(200);
  expect(rejected).toEqual([]);
});

it("says what is wrong with a line, by its number in the whole file", () => {
  const { read, skipped, rejected } = readWith(
    source,
    file(
      row("CRS3035RES1000mN2684000E4285000", 25),
      row("CRS3035RES1000mN3086000E3841000", 12),
      row("1kmN3086E3842", 12),
      row("CRS3035RES1000mN3086000E3843000", "beaucoup"),
      row("CRS3035RES1000mN3086000E3844000", -9999),
      row("CRS3035RES5000mN3085000E3845000", 100),
    ),
  );
  expect(read).toHaveLength(1);
  expect(skipped).toEqual(["confidential", "not a cell of 1 km"]);
  expect(rejected).toEqual([
    'line 4: GRD_ID: expected the code of a cell, found "1kmN3086E3842"',
    "line 5: T: expected a number, found text",
  ]);
});

it("refuses a file of another form", () => {
  const body = bodyOf("GRID,POP\nCRS3035RES1000mN3086000E3841000,1", "ESTAT_Census_2021_V3.csv");
  expect(() => readWith(source, body)).toThrow('missing column "GRD_ID", "T"');
});

it("places cells as EPSG:3035 does", () => {
  expect(fromLaea(4_321_000, 3_210_000)).toEqual([10, 52]);
  const [longitude, latitude] = fromLaea(3_841_669, 3_090_993);
  expect(longitude).toBeCloseTo(3.2, 4);
  expect(latitude).toBeCloseTo(50.73, 4);
  const { west, east, south, north } = laeaBounds([3, 50.5, 3.4, 50.9]);
  for (const x of [west, east]) {
    for (const y of [south, north]) {
      const [degreesEast, degreesNorth] = fromLaea(x, y);
      expect(degreesEast < 3 || degreesEast > 3.4).toBe(true);
      expect(degreesNorth < 50.5 || degreesNorth > 50.9).toBe(true);
    }
  }
});

it("reads a file of any size without holding it", () => {
  const whole = readFixture(source, "population/ESTAT_Census_2021_V3.csv");
  expect(readWith(source, inParts(fixture("population/ESTAT_Census_2021_V3.csv")))).toEqual(whole);
  expect(whole.read.length).toBeGreaterThan(10);
});
