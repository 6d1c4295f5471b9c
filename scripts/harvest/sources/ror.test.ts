import { describe, expect, it } from "vitest";
import source from "./ror.ts";
import { bodyOf, readFixture, readWith } from "./testing.ts";

const { read, skipped, rejected } = readFixture(source, "ror/ror-bbox.json");
const names = read.map(({ name }) => name);

it("reads schema 2: names by language, city position, identifiers", () => {
  expect(read[0]).toEqual({
    ref: "09aaaaa01",
    name: "Hogeschool aan de Leie",
    names: { nl: "Hogeschool aan de Leie", en: "Leie University of Applied Sciences" },
    country: "BE",
    typologies: ["higher_education"],
    functions: ["training"],
    status: "active",
    address: { locality: "Kortrijk" },
    position: [3.26487, 50.82803],
    precision: "city",
    website: "https://www.hogeschool-leie.example",
    identifiers: [
      { scheme: "ror", value: "https://ror.org/09aaaaa01" },
      { scheme: "wikidata", value: "Q900002" },
    ],
    isOrganisation: true,
    date: "2026-03-02",
  });
});

it("reads schema 1 the same way", () => {
  expect(read.find(({ ref }) => ref === "09bbbbb01")).toMatchObject({
    name: "Institut des Arts et Métiers du Nord",
    names: { en: "Northern Institute of Crafts" },
    typologies: ["higher_education"],
    precision: "city",
    website: "http://www.iamn.example/",
    identifiers: [
      { scheme: "ror", value: "https://ror.org/09bbbbb01" },
      { scheme: "wikidata", value: "Q900003" },
    ],
  });
});

it("reads the monthly dump of the whole registry", () => {
  const dump = "v1.74-2026-11-12-ror-data_schema_v2.json";
  expect(source.files.find(({ archive }) => archive?.test(dump))).toBe(source.files[0]);
});

it("keeps education, and what a name in any language marks as digital", () => {
  expect(names).toEqual([
    "Hogeschool aan de Leie",
    "Laboratoire d'Informatique des Flandres",
    "Weefdraad Robotics",
    "Centre du Sans Contact",
    "Universiteit aan de Schelde",
    "Institut des Arts et Métiers du Nord",
    "Rekenhuis Vlaanderen",
  ]);
});

it("leaves out the inactive, the undigital, health and bodies of no kind of ours", () => {
  expect(skipped.toSorted()).toEqual([
    "inactive",
    "inactive",
    "not a digital body",
    "not a digital body",
    "not a digital body",
    "not a digital body",
  ]);
  expect(rejected).toEqual([expect.stringContaining("[13]: locations")]);
});

describe("the API", () => {
  const files = source.files.filter(({ live }) => live);
  const pageSource = { id: "ror", files: files.slice(0, 1) };

  it("is asked for one page after the other of the territory's box", () => {
    const urls = files.map(({ live }) => new URL(live && "url" in live ? live.url : ""));
    expect(urls.map(({ searchParams }) => searchParams.get("page"))).toEqual(
      files.map((_, index) => String(index + 1)),
    );
    expect(urls[0]?.searchParams.get("query.advanced")).toMatch(
      /^locations\.geonames_details\.lng:\[2\.\d+ TO 4\.\d+\] AND locations\.geonames_details\.lat:\[50\.\d+ TO 51\.\d+\]$/,
    );
  });

  it("accepts a page without results", () => {
    const page = bodyOf({ number_of_results: 178, time_taken: 1, items: [], meta: {} });
    expect(readWith(pageSource, page)).toEqual({ read: [], skipped: [], rejected: [] });
  });

  it.each([
    [{ number_of_results: 301, items: [] }, "301 results do not fit in 15 pages"],
    [{ errors: ["page '501' outside of range 1-500"] }, "not a page of the ROR API"],
  ])("refuses %j", (answer, message) => {
    expect(() => readWith(pageSource, bodyOf(answer))).toThrow(message);
  });
});
