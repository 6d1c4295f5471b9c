import { expect, it } from "vitest";
import source from "./esr.ts";
import { readFixture } from "./testing.ts";

const { read, skipped, rejected } = readFixture(
  source,
  "esr/fr-esr-principaux-etablissements-enseignement-superieur.csv",
);

it("reads a body with its numbers and names", () => {
  expect(read[0]).toEqual({
    ref: "0599001A",
    name: "École des Canaux",
    names: { fr: "École des Canaux", en: "School of Canals" },
    country: "FR",
    codes: [{ scheme: "esr:type", value: "École" }],
    status: "active",
    address: { line: "2 rue des Bateliers", postcode: "59014", locality: "Lille" },
    municipalityCode: "59350",
    position: [3.0467, 50.6339],
    website: "https://www.ecole-des-canaux.example/",
    phone: "0320000031",
    identifiers: [
      { scheme: "uai", value: "0599001A" },
      { scheme: "ror", value: "09zzzzz01" },
      { scheme: "wikidata", value: "Q900001" },
      { scheme: "siret", value: "19590000100018" },
    ],
    isOrganisation: true,
  });
});

it("refers to a body without UAI by the publisher's own number", () => {
  expect(read.find(({ name }) => name === "Institut du Beffroi")?.ref).toBe("aA0b3");
});

it("reads each of several codes", () => {
  expect(read.find(({ name }) => name === "École sans point")?.identifiers).toEqual([
    { scheme: "uai", value: "0599008H" },
    { scheme: "uai", value: "0599018T" },
  ]);
});

it("does not claim that a school abroad is in France", () => {
  expect(read.find(({ name }) => name === "Maison de Lisbonne")?.country).toBeUndefined();
});

it("reads a body without position, and rejects one whose position is unreadable", () => {
  expect(read.find(({ name }) => name === "École sans point")?.position).toBeUndefined();
  expect(rejected).toEqual([expect.stringContaining("line 11: Géolocalisation")]);
});

it("leaves out closed, nameless and numberless bodies", () => {
  expect(skipped).toEqual(["closed", "no name", "no identifier"]);
});
