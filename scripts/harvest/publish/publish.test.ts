import { describe, expect, it } from "vitest";
import { mintId, slugify } from "../merge/ids.ts";
import { dateIn } from "./publish.ts";

describe("mintId", () => {
  it("gives the same id to the same founding record, and others to others", () => {
    const ids = Array.from({ length: 2000 }, (_, n) => mintId("place", "osm", `node/${n}`));
    expect(new Set(ids).size).toBe(2000);
    expect(mintId("place", "osm", "node/7")).toBe(ids[7]);
    expect(ids.every((id) => /^[2-9b-z]{10}$/.test(id))).toBe(true);
  });
});

describe("slugify", () => {
  it.each([
    ["Médiathèque d’Ascq", "Villeneuve-d'Ascq", "mediatheque-d-ascq-villeneuve-d-ascq"],
    ["Bibliotheek Staden", "Staden", "bibliotheek-staden"],
    ["L'Œuvre", undefined, "l-oeuvre"],
  ])("%s in %s: %s", (name, locality, slug) => {
    expect(slugify(name, locality)).toBe(slug);
  });
});

describe("dateIn", () => {
  it.each([
    ["france-services/liste-fs-20240801.csv", "2024-08-01"],
    ["mediation-numerique/data-inclusion-2023-01.json", "2023-01"],
    ["tiers-lieux/CGET_TiersLieux_2019.csv", "2019"],
    ["https://example.org/r/31576dff-fd61-4de9-819f-32c2f880b142", undefined],
    ["bibliotheques/bibliotheques.csv", undefined],
  ])("%s: %s", (name, date) => {
    expect(dateIn(name)).toBe(date);
  });
});
