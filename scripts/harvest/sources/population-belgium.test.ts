import { expect, it } from "vitest";
import source from "./population-belgium.ts";
import { bodyOf, readFixture, readWith } from "./testing.ts";

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

it("refuses a file without a year in its name", () => {
  const body = bodyOf("NIS code,Totaal\n34022,77001\n", "bevolking.csv");
  expect(() => readWith(source, body)).toThrow("no year in the file name");
});
