import { expect, it } from "vitest";

import population, { toCensusYear } from "./population-france.ts";

import { bodyOf, readFixture, readWith } from "./testing.ts";

it("reads an archived answer, the census year from its name", () => {
  const { read, rejected } = readFixture(population, "boundaries/population-communes-2023.json");
  expect(read[0]).toEqual({
    country: "FR",
    code: "59350",
    population: 238001,
    populationYear: 2023,
  });
  expect(read).toHaveLength(6);
  expect(rejected).toEqual([expect.stringContaining("[6]: population")]);
});

it.each([
  ["2026-02-01", 2022],
  ["2026-04-01", 2023],
  ["2026-12-31", 2023],
])("takes the API's answer of %s for the census of %i", (day, year) => {
  expect(toCensusYear(new Date(day))).toBe(year);
});

it("gives a live answer the census year of today", () => {
  const live = population.files[0]?.live;
  const name = live && "url" in live ? live.url : "";
  const { read } = readWith(population, bodyOf([{ code: "59350", population: 1 }], name));
  expect(read[0]?.populationYear).toBe(toCensusYear(new Date()));
});
