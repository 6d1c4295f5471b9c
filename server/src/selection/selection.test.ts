import {
  FACETS,
  type PlaceFilters,
  PRECISIONS,
  radiusOf,
  STATUSES,
} from "@passerelle/data/contract";
import { taxonomy } from "@passerelle/data/taxonomy";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildIndex } from "../place-index/build.ts";
import { checksOf } from "../place-index/checks.ts";
import { metresFrom } from "../place-index/distance.ts";
import { Evaluation } from "../place-index/evaluation.ts";
import { MASK_COLUMNS, VALUE_COLUMNS } from "../place-index/place-index.ts";
import type { IndexedRow } from "../place-index/read-rows.queries.ts";
import { firstNotBelow } from "../platform/first-not-below.ts";
import { Selection } from "./selection.ts";

const AXES = ["functions", "typologies", "equipment"] as const;
const SIDES = ["fr", "vlaanderen", "wallonie"] as const;
const TOWNS = ["FR-59350", "BE-34022", "BE-57081"];

const longitude = fc.double({ min: 2.5, max: 4.2, noNaN: true });
const latitude = fc.double({ min: 50.4, max: 51.2, noNaN: true });
const keys = (axis: (typeof AXES)[number]) =>
  fc.subarray(taxonomy[axis].slice(0, 4).map(({ key }) => key));

const row: fc.Arbitrary<Omit<IndexedRow, "id">> = fc.record({
  longitude,
  latitude,
  precision: fc.constantFrom(...PRECISIONS),
  group: fc.constantFrom(...taxonomy.groups.map(({ key }) => key)),
  status: fc.constantFrom(...STATUSES),
  side: fc.constantFrom(...SIDES),
  municipality: fc.constantFrom(...TOWNS),
  country: fc.constantFrom("FR" as const, "BE" as const),
  openingHours: fc.constantFrom(null, "Mo-Fr 09:00-17:00", "Sa 10:00-18:00"),
  hasContact: fc.boolean(),
  postcode: fc.constant(""),
  sortName: fc.constant(""),
  slug: fc.constant(""),
  name: fc.constant(""),
  names: fc.constant(null),
  nameWords: fc.constant(""),
  addressWords: fc.constant(""),
  summaryWords: fc.constant(""),
  functions: keys("functions").map(String),
  typologies: keys("typologies").map(String),
  equipment: keys("equipment").map(String),
  domains: fc.constant(""),
  labels: fc.constant(""),
  languages: fc.constant(""),
  access: fc.constant(""),
  costs: fc.constant(""),
});

const optional = <Value>(arbitrary: fc.Arbitrary<Value>) =>
  fc.option(arbitrary, { nil: undefined, freq: 1 });

const filters: fc.Arbitrary<PlaceFilters> = fc.record({
  functions: optional(keys("functions")),
  typologies: optional(keys("typologies")),
  equipment: optional(keys("equipment")),
  sides: optional(fc.subarray([...SIDES])),
  municipalities: optional(fc.subarray([...TOWNS, "FR-00000"])),
  status: optional(fc.subarray([...STATUSES])),
  bbox: optional(
    fc
      .tuple(longitude, latitude, longitude, latitude)
      .map(([a, b, c, d]): [number, number, number, number] => [
        Math.min(a, c),
        Math.min(b, d),
        Math.max(a, c),
        Math.max(b, d),
      ]),
  ),
  near: optional(fc.tuple(longitude, latitude)),
  radius: optional(fc.integer({ min: 1, max: 60_000 })),
});

/** The filters read one by one for one place, each as its definition says. */
function passes(place: IndexedRow, wanted: PlaceFilters): boolean {
  const overlaps = (chosen: string[] | undefined, has: string[]) =>
    !chosen?.length || chosen.some((key) => has.includes(key));
  const radius = radiusOf(wanted);
  return (
    AXES.every((axis) => overlaps(wanted[axis], place[axis].split(","))) &&
    overlaps(wanted.sides, [place.side]) &&
    overlaps(wanted.municipalities, [place.municipality]) &&
    overlaps(wanted.status, [place.status]) &&
    (!wanted.bbox ||
      (place.longitude >= wanted.bbox[0] &&
        place.latitude >= wanted.bbox[1] &&
        place.longitude <= wanted.bbox[2] &&
        place.latitude <= wanted.bbox[3])) &&
    (!wanted.near ||
      radius === undefined ||
      metresFrom(wanted.near)(place.longitude, place.latitude) <= radius)
  );
}

/** Ids of the places that pass every filter. */
function idsOf({ index, evaluation }: Selection): string[] {
  return [...evaluation.over()].flatMap((failing, row) => (failing ? [] : [index.ids.get(row)]));
}

async function selectionOf(rows: IndexedRow[], wanted: PlaceFilters): Promise<Selection> {
  const index = await buildIndex(1, rows.length, [rows]);
  return new Selection(index, new Evaluation(index.size, checksOf(index, wanted)), undefined);
}

const places = fc
  .array(row, { maxLength: 60 })
  .map((rows) => rows.map((each, at): IndexedRow => ({ ...each, id: `place${at}` })));

describe("a selection", () => {
  it("selects the places that a naive reading of the filters selects", async () => {
    await fc.assert(
      fc.asyncProperty(places, filters, async (rows, wanted) => {
        const selection = await selectionOf(rows, wanted);
        const expected = rows.filter((place) => passes(place, wanted)).map(({ id }) => id);
        expect(idsOf(selection).sort()).toEqual(expected.sort());
        expect(selection.total).toBe(expected.length);
      }),
    );
  });

  it("counts behind each option what choosing it alone in its filter would give", async () => {
    await fc.assert(
      fc.asyncProperty(places, filters, async (rows, wanted) => {
        const { index, facetCounts } = await selectionOf(rows, wanted);
        for (const facet of [...AXES, "sides", "municipalities", "status"] as const) {
          for (const [number, key] of index.dictionaries[facet].keys.entries()) {
            const chosen = { ...wanted, [facet]: [key] };
            const expected = rows.filter((place) => passes(place, chosen)).length;
            expect(facetCounts[facet][number] ?? 0, `${facet}=${key}`).toBe(expected);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it("keeps rows in the order of their keys, and names and relevance in theirs", async () => {
    await fc.assert(
      fc.asyncProperty(places, async (rows) => {
        const { index } = await selectionOf(rows, {});
        expect([...index.keys]).toEqual([...index.keys].sort((a, b) => a - b));
        for (const [at, key] of index.keys.entries()) {
          const first = firstNotBelow(index.keys, key);
          expect(index.keys[first]).toBe(key);
          expect(first).toBeLessThanOrEqual(at);
        }
        const ids = rows.map((_, row) => index.ids.get(row));
        const byName = ids.toSorted(
          (a, b) =>
            (index.nameRanks[index.ids.rowOf(a) ?? -1] ?? -1) -
            (index.nameRanks[index.ids.rowOf(b) ?? -1] ?? -1),
        );
        expect(byName).toEqual(rows.map(({ id }) => id));
        expect([...index.relevanceRanks].sort((a, b) => a - b)).toEqual([...rows.keys()]);
      }),
    );
  });

  it("has a column for every facet", () => {
    expect(new Set([...VALUE_COLUMNS, ...MASK_COLUMNS, "open"])).toEqual(new Set(FACETS));
  });

  it("refuses an axis with more concepts than a mask has bits", async () => {
    const [sample] = fc.sample(row, 1);
    const many = Array.from({ length: 40 }, (_, at) => `concept${at}`).join();
    const rows = [{ ...(sample as IndexedRow), id: "place", functions: many }];
    await expect(buildIndex(1, 1, [rows])).rejects.toThrow(/functions.*32/);
  });
});
