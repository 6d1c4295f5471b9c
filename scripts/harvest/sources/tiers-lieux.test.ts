import { expect, it } from "vitest";
import { readFixture } from "./testing.ts";
import source from "./tiers-lieux.ts";

const { read, skipped, rejected } = readFixture(source, "tiers-lieux/CGET_TiersLieux_2019.csv");
const byRef = new Map(read.map((place) => [place.ref, place]));

it("says what the survey says of a place, and that its status is unknown", () => {
  expect(byRef.get("9002")).toEqual({
    ref: "9002",
    name: "ATELIER DES BRIQUES",
    country: "FR",
    codes: [{ scheme: "cget:typo", value: "Tiers lieux à dominante fablab" }],
    address: { line: "8 Rue du Four", postcode: "59000", locality: "Lille" },
    municipalityCode: "59350",
    position: [3.0622, 50.6281],
    precision: "address",
    website: "http://briques.example/",
    email: "contact@briques.example",
    status: "unknown",
    date: "2019",
  });
});

it.each([
  ["9001", "address", "a good score for a house number"],
  ["9003", "street", "a street without number"],
  ["9004", "locality", "a poor score"],
  ["9005", "city", "nothing but the town"],
  ["9006", "address", "the survey's own position"],
  ["9007", "address", "a position set by hand"],
  ["9010", "address", "a score on the other scale"],
])("gives %s the precision %s: %s", (ref, precision) => {
  expect(byRef.get(ref)?.precision).toBe(precision);
});

it("calls a place of no stated kind an other third place", () => {
  expect(byRef.get("9006")).toMatchObject({ typologies: ["other_third_place"] });
  expect(byRef.get("9006")).not.toHaveProperty("codes");
});

it("reads quoted names, a postcode of 0 and missing positions", () => {
  expect(byRef.get("9003")?.name).toBe("Le Comptoir, espace partagé");
  expect(byRef.get("9010")?.name).toBe('"La Ruche" du Lot');
  expect(byRef.get("9009")?.address?.postcode).toBeUndefined();
  expect(byRef.get("9011")?.position).toBeUndefined();
});

it("rejects a record whose position is no number, and only that one", () => {
  expect(read).toHaveLength(11);
  expect(skipped).toEqual([]);
  expect(rejected).toEqual(["line 13: LAT: expected a number, found text"]);
});
