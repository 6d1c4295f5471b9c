import { expect, it } from "vitest";
import { readIdentifiers } from "./identifiers.ts";
import { contextOf } from "./testing.ts";

const read = (...identifiers: { scheme: string; value: string }[]) =>
  readIdentifiers({ ref: "1", name: "x", identifiers }, contextOf());

it.each([
  ["siret", "732 829 320 00074", "73282932000074"],
  ["siret", "35600000049837", "35600000049837"],
  ["siren", "732829320", "732829320"],
  ["kbo", "BE 0417.497.106", "0417497106"],
  ["kbo", "417497106", "0417497106"],
  ["ror", "https://ror.org/02KZQN938", "https://ror.org/02kzqn938"],
  ["ror", "02kzqn938", "https://ror.org/02kzqn938"],
  ["wikidata", "http://www.wikidata.org/entity/Q42", "Q42"],
  ["wikidata", "q42", "Q42"],
  ["rna", "w595000001", "W595000001"],
  ["uai", "0590000a", "0590000A"],
  ["osm", "node/12", "node/12"],
  ["acceslibre", "https://acceslibre.beta.gouv.fr/app/59-lille/a/erp/x-1/", "59-lille/a/erp/x-1"],
])("writes %s %j as %s", (scheme, value, normal) => {
  expect(read({ scheme, value })).toMatchObject({ identifiers: [{ scheme, value: normal }] });
});

it.each([
  ["siret", "00000000000000"],
  ["siret", "73282932000075"],
  ["siret", "732829320"],
  ["siren", "000000000"],
  ["kbo", "0000000097"],
  ["kbo", "0417497107"],
  ["ror", "https://ror.org/about"],
  ["wikidata", "Lille"],
  ["rna", "595000001"],
  ["osm", " "],
  ["acceslibre", "https://example.fr/app/59-lille/"],
])("drops %s %j", (scheme, value) => {
  expect(read({ scheme, value })).toMatchObject({ identifiers: [] });
});

it("keeps each identifier once", () => {
  expect(
    read(
      { scheme: "wikidata", value: "Q1" },
      { scheme: "wikidata", value: "wikidata.org/wiki/Q1" },
    ),
  ).toMatchObject({ identifiers: [{ scheme: "wikidata", value: "Q1" }] });
});
