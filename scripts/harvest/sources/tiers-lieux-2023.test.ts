import { expect, it } from "vitest";
import { bodyOf, readFixture, readWith } from "./testing.ts";
import source from "./tiers-lieux-2023.ts";

const { read, rejected } = readFixture(source, "tiers-lieux/bdftl-2023-01-fiche-identite.csv");

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

it("rejects a place without name", () => {
  expect(read).toHaveLength(9);
  expect(rejected).toEqual([expect.stringMatching(/^line 8: nom:/)]);
});

it("refuses another file of the census", () => {
  const body = bodyOf("ID_UNIQUE;TYPE_ACT_NUMER\n4101;1\n", "bdftl-2023-01-fiche-identite.csv");
  expect(() => readWith(source, body)).toThrow('missing column "NOM"');
});
