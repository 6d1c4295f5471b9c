import { expect, it } from "vitest";
import type { SourceBody } from "../source.ts";
import source from "./population-belgium.ts";
import { bodyOf, fixture, readFixture, readWith } from "./testing.ts";

it("reads municipalities, the year from the file's name, and leaves totals out", () => {
  const { read, skipped, rejected } = readFixture(
    source,
    "boundaries/bevolking_per_gemeente-2020.csv",
  );
  expect(read[0]).toEqual({
    country: "BE",
    code: "34022",
    population: 77001,
    populationYear: 2020,
  });
  expect(read).toHaveLength(10);
  expect(skipped).toEqual(Array(6).fill("not a municipality"));
  expect(rejected).toEqual(["line 18: Totaal: expected a number, found text"]);
});

/** Reads a table of sectors as the live file is read. */
const readSectors = (body: SourceBody) =>
  readWith({ id: source.id, files: source.files.filter(({ live }) => live) }, body);

it("reads live the sum of the sectors of each municipality, of the year of the table", () => {
  const table = fixture("population/OPENDATA_SECTOREN_2024.txt");
  const { read, skipped, rejected } = readSectors(table);
  expect([skipped, rejected]).toEqual([[], []]);
  const rows = new TextDecoder().decode(table.bytes).trim().split(/\r?\n/).slice(1);
  const sums = new Map<string, number>();
  for (const [code = "", , total] of rows.map((row) => row.split("|"))) {
    sums.set(code, (sums.get(code) ?? 0) + Number(total));
  }
  expect(read).toEqual(
    [...sums].map(([code, population]) => ({
      ...{ country: "BE", code, population },
      populationYear: 2024,
    })),
  );
  // those of no sector are counted
  expect(rows.some((row) => row.startsWith("57097|57097ZZZZ|"))).toBe(true);
});

it("leaves out a municipality whose sum is not known, and says which line is wrong", () => {
  const rows = [
    "CD_REFNIS|CD_SECTOR|TOTAL",
    "57062|57062A00-|3",
    "57062|57062A01-|many",
    "57095|5",
  ];
  const body = bodyOf([...rows, "57094|57094A00-|4"].join("\n"), "OPENDATA_SECTOREN_2024.txt");
  const { read, rejected } = readSectors(body);
  expect(read.map(({ code }) => code)).toEqual(["57094"]);
  expect(rejected).toEqual([
    "line 2 and on: TOTAL.1: expected a number, found text",
    expect.stringMatching(/^line 4: /),
  ]);
});

it("refuses a file without a year in its name", () => {
  const body = bodyOf("NIS code,Totaal\n34022,77001\n", "bevolking.csv");
  expect(() => readWith(source, body)).toThrow("no year in the file name");
});
