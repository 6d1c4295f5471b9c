import { LOCALES, SIDES } from "@passerelle/data/contract";
import { municipalities } from "@passerelle/data/municipalities";
import { territory } from "@passerelle/data/territory";
import { territorySchema } from "@passerelle/data/territory/schema";
import { describe, expect, it } from "vitest";

describe("the territory", () => {
  it("is what its schema says", () => {
    expect(territorySchema.parse(territory)).toEqual(territory);
  });

  it("has 153 municipalities: 95 French, 35 in West Flanders, 23 in Wallonie picarde", () => {
    const count = (side: string) => municipalities.filter((one) => one.side === side).length;
    expect(municipalities).toHaveLength(153);
    expect([count("fr"), count("vlaanderen"), count("wallonie")]).toEqual([95, 35, 23]);
  });

  it("keys municipalities by country and code, so that the two Comines differ", () => {
    expect(new Set(municipalities.map(({ key }) => key)).size).toBe(153);
    const comines = municipalities.filter(({ names }) => names.fr?.startsWith("Comines"));
    expect(comines.map(({ key }) => key)).toEqual(["BE-57097", "FR-59152"]);
  });

  it("puts each municipality in a district of its side, and each side in its country", () => {
    const sideOf = new Map(territory.districts.map(({ key, side }) => [key, side]));
    const countryOf = new Map(territory.sides.map(({ key, country }) => [key, country]));
    const misplaced = municipalities.filter(
      ({ side, district, country }) =>
        sideOf.get(district) !== side || countryOf.get(side) !== country,
    );
    expect(misplaced.map(({ key }) => key)).toEqual([]);
  });

  it("describes every side, language and country once", () => {
    expect(territory.sides.map(({ key }) => key)).toEqual(SIDES);
    expect(territory.languages).toEqual(LOCALES);
    expect(territory.countries.map(({ key }) => key)).toEqual(["FR", "BE"]);
  });

  it("names each municipality in a language of its side", () => {
    const spoken = { fr: "fr", vlaanderen: "nl", wallonie: "fr" } as const;
    const nameless = municipalities.filter(({ side, names }) => !names[spoken[side]]);
    expect(nameless.map(({ key }) => key)).toEqual([]);
  });

  it("shows every municipality in the default view", () => {
    const [west, south, east, north] = territory.view.bbox;
    const outside = municipalities.filter(
      ({ centre: [longitude, latitude] }) =>
        longitude < west || longitude > east || latitude < south || latitude > north,
    );
    expect(outside.map(({ key }) => key)).toEqual([]);
  });

  it("gives a code, former ones included, to one municipality of a country only", () => {
    const codes = municipalities.flatMap(({ country, code, formerCodes = [] }) =>
      [code, ...formerCodes].map((one) => `${country}-${one}`),
    );
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toEqual(expect.arrayContaining(["FR-59355", "BE-54010"]));
  });
});
