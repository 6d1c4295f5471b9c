import { taxonomy } from "@passerelle/data/taxonomy";
import { expect, it } from "vitest";
import { mapTaxonomy } from "../steps/taxonomy.ts";
import { contextOf } from "../steps/testing.ts";
import { bodyOf, readFixture } from "./testing.ts";
import source from "./tiers-lieux-2026.ts";

const { read, skipped, rejected } = readFixture(
  source,
  "tiers-lieux/bdftl-2026-01-fiche-identite.csv",
  "tiers-lieux/bdftl-2026-04-activites.csv",
);
const find = (ref: string) => read.find((place) => place.ref === ref);
const kindOf = (ref: string) => {
  const place = find(ref);
  return place && mapTaxonomy(place, contextOf(taxonomy));
};

it("reads decimal commas, the whole address in one line and the edition as date", () => {
  expect(find("9601")).toEqual({
    ref: "9601",
    name: "La Navette",
    country: "FR",
    codes: [
      { scheme: "ftl:famille", value: "Bureaux partagés / coworking" },
      { scheme: "ftl:famille", value: "Tiers-lieu culturel / lieu intermédiaire" },
      { scheme: "ftl:activite", value: "Bureau / Coworking" },
      { scheme: "ftl:etat", value: "en activité" },
    ],
    summary: {
      texts: { fr: "Des bureaux et un café dans une ancienne filature." },
      origin: "source",
    },
    address: { line: "12 Rue des Filateurs 59100 Roubaix", postcode: "59100", locality: "Roubaix" },
    position: [3.181203, 50.690104],
    website: "https://lanavette.example",
    phone: "+33320000061",
    email: "contact@lanavette.example",
    date: "2026",
  });
});

it.each([
  ["9601", ["coworking_space", "cultural_third_place"], "active"],
  ["9602", ["fablab", "shared_workshop"], "active"],
  ["9603", ["other_third_place"], "planned"],
  ["9605", ["other_third_place"], "active"],
  ["9607", ["other_third_place"], "active"],
  ["9608", ["living_lab"], "active"],
])("says of %s that it is %j and %s", (ref, typologies, status) => {
  const kind = kindOf(ref);
  expect(kind).toMatchObject({ status });
  expect(kind && "typologies" in kind && kind.typologies?.toSorted()).toEqual(typologies);
});

it.each([
  ["9602", ["fablab"]],
  ["9604", ["coworking"]],
  ["9605", []],
  ["9606", ["coworking"]],
])("says of %s that it offers %j, by its family and its activities", (ref, functions) => {
  const kind = kindOf(ref);
  expect(kind && "functions" in kind && kind.functions).toEqual(functions);
});

it("reads of the activities what is the census's own, and no one's own answer", () => {
  const answers = Array.from({ length: 10 }, (_, at) => `${at};Potager;x`);
  const file = ["ID_UNIQUE;activites_toutes;c", "11;Potager", ...answers, "10;Yoga par Camille;x"];
  const joined = source.files[0]?.join?.records(bodyOf(file.join("\n"))) ?? [];
  expect(joined.map(({ value }) => value)).toEqual([
    ...answers.map((_, at) => ({ ID_UNIQUE: String(at), activites: ["Potager"] })),
    { ID_UNIQUE: "10", activites: [] },
  ]);
});

it("takes off quotes around a name, fills up a postcode and bears missing positions", () => {
  expect(find("9602")?.name).toBe("Atelier des Briques");
  expect(find("9606")?.address?.postcode).toBe("02000");
  expect(find("9607")?.position).toBeUndefined();
});

it("rejects a place without name and one whose position is no number", () => {
  expect(read).toHaveLength(8);
  expect(skipped).toEqual([]);
  expect(rejected).toEqual([
    expect.stringMatching(/^line 11: nom:/),
    expect.stringMatching(/^line 12: latitude: expected a number/),
  ]);
});
