import { taxonomy } from "@passerelle/data/taxonomy";
import { expect, it } from "vitest";
import { mapTaxonomy } from "../steps/taxonomy.ts";
import { contextOf } from "../steps/testing.ts";
import { bodyOf, readFixture, readWith } from "./testing.ts";
import source from "./tiers-lieux-2023.ts";

const identity = "tiers-lieux/bdftl-2023-01-fiche-identite.csv";
const { read, rejected } = readFixture(source, identity, "tiers-lieux/bdftl-2023-04-activites.csv");

it("reads the earlier sheet: an INSEE code, no families, nothing on whether it runs", () => {
  expect(read.find(({ ref }) => ref === "4101")).toMatchObject({
    name: "La Navette",
    codes: [],
    typologies: ["other_third_place"],
    municipalityCode: "59512",
    position: [3.1812, 50.6901],
    website: "www.lanavette.example",
    date: "2023",
  });
  expect(read[0]).not.toHaveProperty("status");
});

it.each([
  ["4101", []],
  ["4102", ["digital_mediation"]],
  ["4103", ["digital_mediation", "training"]],
  ["4105", ["training"]],
  ["4106", ["fablab"]],
  ["4109", []],
  ["4110", []],
])("says of %s that it offers %j, by the boxes that are ticked", (ref, functions) => {
  const place = read.find((each) => each.ref === ref);
  const kind = place && mapTaxonomy(place, contextOf(taxonomy));
  expect(kind && "functions" in kind && kind.functions).toEqual(functions);
});

it("has the same places without the file of activities, and none of its own", () => {
  const alone = readFixture(source, identity);
  expect(alone.read.map(({ ref }) => ref)).toEqual(read.map(({ ref }) => ref));
  expect(alone.read.flatMap(({ codes }) => codes)).toEqual([]);
  expect(alone.rejected).toEqual(rejected);
});

it("rejects a place without name", () => {
  expect(read).toHaveLength(9);
  expect(rejected).toEqual([expect.stringMatching(/^line 8: nom:/)]);
});

it("refuses another file of the census", () => {
  const body = bodyOf("ID_UNIQUE;TYPE_ACT_NUMER\n4101;1\n", "bdftl-2023-01-fiche-identite.csv");
  expect(() => readWith(source, body)).toThrow('missing column "NOM"');
});
