import { describe, expect, it } from "vitest";
import source from "./mediation-hauts-de-france.ts";
import { bodyOf, fixture, practicalFactsOf, readFixture, readWith } from "./testing.ts";

const path = "mediation-hauts-de-france/SIILAB_HDF_standard_med_num.csv";

describe("the observatory's own export", () => {
  const { read, skipped, rejected } = readFixture(source, path);
  const find = (ref: string) => read.find((place) => place.ref === ref);

  it("reads the standard with its hours by weekday", () => {
    expect(find("HDF_9002")).toMatchObject({
      name: "Les Fils Connectés",
      address: { line: "3 place de la Filature", postcode: "59100", locality: "Roubaix" },
      position: [3.1803, 50.6911],
      website: "https://fils-connectes.example",
      identifiers: [{ scheme: "rna", value: "W595000002" }],
      openingHours: { We: "14:00-18:00", Sa: "10h-12h30", Su: "fermé" },
      date: "2026-05-12",
    });
  });

  it("reads what visitors can use on their own", () => {
    expect(practicalFactsOf(find("HDF_9001")).equipment).toEqual(["computers", "internet"]);
  });

  it("leaves out what does not receive the public, and rejects a place without name", () => {
    expect(skipped).toEqual(["not open to the public"]);
    expect(rejected).toEqual([expect.stringContaining("line 10: nom")]);
    expect(read).toHaveLength(8);
  });
});

it("reads the republished form: commas, and hours in one column", () => {
  const text = new TextDecoder()
    .decode(fixture(path).bytes)
    .replaceAll('";"', '","')
    .replace('"lundi"', '"horaires"')
    .replaceAll('"9h-12h / 14h-17h30"', '"Mo-Fr 09:00-12:00"');
  const name = "20261126-siilab-lieux-de-mediation-numeriques-hauts-de-france.csv";
  const { read } = readWith(source, bodyOf(text, name));
  expect(read[0]).toMatchObject({ ref: "HDF_9001", openingHours: "Mo-Fr 09:00-12:00" });
});
