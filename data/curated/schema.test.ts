import { describe, expect, it } from "vitest";
import { curatedPlaceSchema } from "./schema.ts";

const place = {
  key: "lille-atelier-du-pont",
  name: "L'Atelier du Pont",
  kind: "place",
  typologies: ["fablab"],
  status: "active",
  summary: { fr: "Fablab de quartier.", nl: "Fablab in de wijk.", en: "Neighbourhood fablab." },
  address: { street: "Rue du Pont", houseNumber: "3", postcode: "59000", locality: "Lille" },
  municipality: "FR-59350",
  position: [3.05, 50.63],
  precision: "address",
  positionFrom: "read on the ground",
  sources: [{ title: "Its own website", url: "https://example.org", date: "2024-05" }],
};

function problemsOf(parts: Record<string, unknown>): string[] {
  const { error } = curatedPlaceSchema.safeParse({ ...place, ...parts });
  return (error?.issues ?? []).map(({ path }) => path.join("."));
}

describe("curatedPlaceSchema", () => {
  it("takes a place and fills in empty lists", () => {
    expect(curatedPlaceSchema.parse(place)).toMatchObject({ functions: [], identifiers: [] });
  });

  it.each([
    [
      "a summary that lacks a language",
      { summary: { fr: "Fablab.", en: "Fablab." } },
      "summary.nl",
    ],
    ["an empty address part", { address: { street: "" } }, "address.street"],
    [
      "a country in the address, which the municipality tells",
      { address: { country: "FR" } },
      "address",
    ],
    ["a place without a source", { sources: [] }, "sources"],
    [
      "a source dated in words",
      { sources: [{ title: "Blog", date: "long ago" }] },
      "sources.0.date",
    ],
    ["a municipality without its country", { municipality: "59350" }, "municipality"],
    ["a phone number without its country", { phone: "03 20 00 00 00" }, "phone"],
    ["a website that is not one", { website: "javascript:void(0)" }, "website"],
    ["a field it does not know", { telephone: "+33 3 20 00 00 00" }, ""],
  ])("refuses %s", (_, parts, path) => {
    expect(problemsOf(parts)).toEqual([path]);
  });

  it.each(["2017~", "2021/2022", "../2022", "2020/..", "2019-06-30"])(
    "reads the date %s",
    (date) => {
      expect(problemsOf({ sources: [{ title: "Blog", date }] })).toEqual([]);
    },
  );
});
