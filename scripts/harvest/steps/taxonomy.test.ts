import { describe, expect, it } from "vitest";
import type { WorkingPlace } from "./step.ts";
import { mapTaxonomy } from "./taxonomy.ts";
import { concept, contextOf } from "./testing.ts";

const context = contextOf({
  typologies: [
    concept("library", {
      osm: [{ amenity: "library" }],
      codes: { "culture:type": ["Bibliothèque municipale"] },
    }),
    concept("fablab", {
      osm: [{ leisure: "hackerspace" }, { workshop: "*", "service:fablab": "yes" }],
    }),
    concept("town_hall", { codes: { "mednum:typologie": ["MUNI"] } }),
  ],
  functions: [concept("fablab"), concept("telework", { osm: [{ internet_access: "wlan" }] })],
  domains: [concept("culture")],
  labels: [concept("cnfs", { codes: { "mednum:label": ["CNFS"] } })],
  statuses: [concept("active"), concept("closed", { osm: [{ "disused:amenity": "*" }] })],
});
const map = (place: Partial<WorkingPlace>) =>
  mapTaxonomy({ ref: "1", name: "x", ...place }, context);

it("reads codes without regard to case, accents and spaces", () => {
  const codes = [
    { scheme: "culture:type", value: " bibliotheque  MUNICIPALE" },
    { scheme: "mednum:label", value: "CNFS" },
  ];
  expect(map({ codes })).toMatchObject({
    typologies: ["library"],
    functions: [],
    domains: [],
    labels: ["cnfs"],
    status: "unknown",
  });
});

it("does not read a code of another scheme", () => {
  expect(map({ codes: [{ scheme: "other", value: "MUNI" }] })).toEqual({
    skip: "no typology of ours",
  });
});

describe("OSM tags", () => {
  it.each([
    [{ leisure: "hackerspace" }, ["fablab"]],
    [{ amenity: "cafe; library" }, ["library"]],
    [{ "service:fablab": "yes", workshop: "wood" }, ["fablab"]],
    [{ amenity: "library", leisure: "hackerspace" }, ["library", "fablab"]],
  ])("%j mean %j", (osmTags, typologies) => {
    expect(map({ osmTags })).toMatchObject({ typologies });
  });

  it("must all be there", () => {
    expect(map({ osmTags: { "service:fablab": "yes" } })).toHaveProperty("skip");
  });
});

it("unites keys of the source with what tags mean, in the taxonomy's order, once each", () => {
  expect(
    map({
      typologies: ["town_hall", "library", "town_hall"],
      functions: ["telework"],
      domains: ["culture"],
      osmTags: { amenity: "library", internet_access: "wlan" },
    }),
  ).toMatchObject({
    typologies: ["library", "town_hall"],
    functions: ["telework"],
    domains: ["culture"],
  });
});

it("prefers the source's status to that of its tags", () => {
  const place = { typologies: ["library"], osmTags: { "disused:amenity": "library" } };
  expect(map(place)).toMatchObject({ status: "closed" });
  expect(map({ ...place, status: "active" })).toMatchObject({ status: "active" });
});

it("throws on a key that the taxonomy does not have", () => {
  expect(() => map({ typologies: ["libary"] })).toThrow("libary is not a key of the typologies");
});
