import { expect, it } from "vitest";
import source from "./rnsr.ts";
import { readFixture } from "./testing.ts";

const { read, skipped, rejected } = readFixture(
  source,
  "rnsr/fr-esr-structures-recherche-publiques-actives.csv",
);
const find = (ref: string) => read.find((place) => place.ref === ref);

it("reads a laboratory, with the street out of its mail address", () => {
  expect(find("209990001A")).toEqual({
    ref: "209990001A",
    name: "CENTRE DE RECHERCHE EN INFORMATIQUE DES CANAUX",
    country: "FR",
    codes: [
      { scheme: "rnsr:niveau", value: "2" },
      { scheme: "rnsr:erc", value: "PE6" },
    ],
    status: "active",
    address: {
      line: "12 avenue Henri Poincaré",
      postcode: "59655",
      locality: "VILLENEUVE D ASCQ CEDEX",
    },
    website: "https://www.cric.example/",
    identifiers: [{ scheme: "rnsr", value: "209990001A" }],
    isOrganisation: true,
  });
});

it("takes a street without number, and no street where only a contact stands", () => {
  expect(find("209990002B")?.address?.line).toBe("Avenue Poincaré");
  expect(find("209990008H")?.address?.line).toBeUndefined();
});

it("keeps by domain, by panel or by name, and leaves out teams and other sciences", () => {
  expect(read.map(({ ref }) => ref)).toEqual([
    "209990001A",
    "209990002B",
    "209990004D",
    "209990006F",
    "209990008H",
  ]);
  expect(skipped).toEqual(["not a digital body", "not a laboratory", "not a digital body"]);
});

it("rejects a structure without name or number", () => {
  expect(rejected).toEqual([
    expect.stringContaining("libelle"),
    expect.stringContaining("numero_national_de_structure"),
  ]);
});
