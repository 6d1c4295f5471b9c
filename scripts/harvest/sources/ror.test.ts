import { describe, expect, it } from "vitest";
import source from "./ror.ts";
import { readFixture, readWith } from "./testing.ts";

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
  const noRanges = () => Promise.reject(new Error("ROR is read by pages"));
  /** Asks a fake API that says there are so many results and gives pages of 20 of them. */
  async function collect(total: number, pages: (page: number) => unknown[]) {
    const asked: URL[] = [];
    const live = source.files[0]?.live;
    if (!live || !("collect" in live)) throw new Error("pages are collected");
    const body = await live.collect(async (url) => {
      asked.push(new URL(url));
      const page = Number(new URL(url).searchParams.get("page"));
      return { number_of_results: total, time_taken: 1, items: pages(page), meta: {} };
    }, noRanges);
    return { asked, body };
  }
  const numbered = (page: number) =>
    Array.from({ length: 20 }, (_, at) => ({ id: page * 20 + at }));

  it("is asked for the territory's box, for as many pages as its first one says", async () => {
    const { asked, body } = await collect(41, (page) => numbered(page).slice(0, page < 3 ? 20 : 1));
    expect(asked.map(({ searchParams }) => searchParams.get("page"))).toEqual(["1", "2", "3"]);
    expect(asked[0]?.searchParams.get("query.advanced")).toMatch(
      /^locations\.geonames_details\.lng:\[2\.\d+ TO 4\.\d+\] AND locations\.geonames_details\.lat:\[50\.\d+ TO 51\.\d+\]$/,
    );
    expect(JSON.parse(new TextDecoder().decode(body.bytes))).toHaveLength(41);
  });

  it("makes the same file of the same records, whatever order they come in", async () => {
    const { body } = await collect(40, numbered);
    const other = await collect(40, (page) => numbered(3 - page).toReversed());
    expect(other.body).toEqual(body);
    const again = await collect(40, () => numbered(1));
    expect(JSON.parse(new TextDecoder().decode(again.body.bytes))).toHaveLength(20);
  });

  it("accepts an answer without results", async () => {
    const { body } = await collect(0, () => []);
    expect(readWith(source, body)).toEqual({ read: [], skipped: [], rejected: [] });
  });

  it("fails aloud on too many results, on pages that are empty too soon and on other answers", async () => {
    await expect(collect(2_001, numbered)).rejects.toThrow(
      "2001 results do not fit in 100 pages of ROR",
    );
    await expect(collect(60, (page) => (page < 3 ? numbered(page) : []))).rejects.toThrow(
      "page 3 of ROR is empty, of 60 results in all",
    );
    const live = source.files[0]?.live;
    const errors = { errors: ["page '501' outside of range 1-500"] };
    if (live && "collect" in live) {
      await expect(live.collect(async () => errors, noRanges)).rejects.toThrow("page 1 is not one");
    }
    expect.assertions(3);
  });
});
