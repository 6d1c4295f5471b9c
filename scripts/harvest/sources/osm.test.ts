import { taxonomy } from "@passerelle/data/taxonomy";
import { describe, expect, it } from "vitest";
import { mapTaxonomy } from "../steps/taxonomy.ts";
import { contextOf } from "../steps/testing.ts";
import osm from "./osm.ts";
import { readHackerspace } from "./parts/osm-hackerspace.ts";
import { readNames } from "./parts/osm-names.ts";
import { toOverpassQuery } from "./parts/osm-query.ts";
import { bodyOf, practicalFactsOf, readFixture, readWith } from "./testing.ts";

const { read, skipped, rejected } = readFixture(osm, "osm/overpass-eurometropole-2026.json");
const find = (name: string) => read.find((place) => place.name === name);

it("reads a node with its names, address, contacts and numbers", () => {
  expect(find("Fablab aan de Leie")).toMatchObject({
    ref: "node/900001",
    names: { nl: "Fablab aan de Leie", fr: "Fablab de la Lys" },
    country: "BE",
    osmTags: { leisure: "hackerspace", hackerspace: "fablab", wheelchair: "limited" },
    address: { street: "Leiestraat", houseNumber: "12", postcode: "8500", locality: "Kortrijk" },
    position: [3.2645, 50.8281],
    openingHours: "We 14:00-18:00; Sa 10:00-17:00",
    website: "https://fablab-leie.example",
    phone: "+32 56 00 00 01",
    identifiers: [
      { scheme: "osm", value: "node/900001" },
      { scheme: "kbo", value: "0403227515" },
      { scheme: "wikidata", value: "Q900004" },
    ],
    date: "2026-02-03",
  });
});

it("places ways and relations at their centre", () => {
  expect(find("Bibliothèque de la Tour")).toMatchObject({
    ref: "way/900004",
    position: [3.3889, 50.6071],
  });
  expect(find("Campus de la Frontière")).toMatchObject({
    ref: "relation/900005",
    position: [3.2511, 50.7362],
  });
});

it("reads the lifecycle: disused, planned, abandoned, and what replaced it", () => {
  expect(find("Ancien Cowork")).toMatchObject({
    status: "closed",
    osmTags: { office: "coworking" },
  });
  expect(find("Futur Cowork")).toMatchObject({
    status: "planned",
    osmTags: { amenity: "coworking_space" },
  });
  expect(find("Bibliothèque à l’abandon")).toMatchObject({
    status: "closed",
    date: "2024-05-02",
  });
  expect(find("Café du Coin")).toMatchObject({ status: undefined, osmTags: { amenity: "pub" } });
});

it("reads languages, access, price and machines; a service that is not there is none", () => {
  expect(practicalFactsOf(find("Fablab aan de Leie"))).toEqual({
    languages: ["fr", "nl"],
    access: ["wheelchair_limited"],
    costs: ["paid"],
    equipment: ["wifi", "printer_3d", "laser_cutter", "woodwork", "metalwork", "sewing", "studio"],
  });
  expect(practicalFactsOf(find("Bibliothèque de la Tour"))).toEqual({
    languages: [],
    access: ["wheelchair", "wheelchair_toilet", "hearing_loop"],
    costs: ["free"],
    equipment: ["computers", "internet", "wifi", "printer", "scanner", "photocopier"],
  });
});

it("tells the place that no wheelchair can enter from the one that says nothing", () => {
  expect(practicalFactsOf(find("Le Labo du Canal")).access).toEqual(["wheelchair_no"]);
  expect(practicalFactsOf(find("Campus de la Frontière")).access).toEqual([]);
});

describe("a bare hackerspace tag, which editors call a tiers-lieu in French", () => {
  const typologiesOf = (name: string) => {
    const place = find(name);
    const mapped = place && mapTaxonomy(place, contextOf(taxonomy));
    return mapped && "typologies" in mapped ? mapped.typologies : undefined;
  };

  it("is a third place of no known kind in France, a makerspace in Belgium", () => {
    expect(typologiesOf("La Maison des Voisins")).toEqual(["other_third_place"]);
    expect(typologiesOf("De Loods")).toEqual(["makerspace"]);
  });

  it("is what its name or its other tags say", () => {
    expect(typologiesOf("Le Labo du Canal")).toEqual(["makerspace"]);
    expect(typologiesOf("Fablab aan de Leie")).toEqual(["fablab", "makerspace"]);
    const position: [number, number] = [3.0431, 50.6381];
    const tags = { leisure: "hackerspace", name: "Chez Zoé", workshop: "fablab" };
    expect(readHackerspace(tags, position)).toEqual({ tags, codes: [] });
    expect(readHackerspace({ ...tags, workshop: "no" }, position).codes).toHaveLength(1);
  });

  it("goes by the country that is tagged before the nearest one", () => {
    const tags = { leisure: "hackerspace", name: "Chez Zoé", "addr:country": "BE" };
    expect(readHackerspace(tags, [3.0431, 50.6381])).toEqual({ tags, codes: [] });
    expect(readHackerspace({ leisure: "hackerspace" }, undefined).codes).toEqual([]);
  });
});

it.each([
  ["Digipunt Menen", { amenity: "library" }, ["epn", "library"]],
  ["EPN de Leuze", { office: "association" }, ["epn"]],
  ["Le Cyber-espace", { amenity: "public_building" }, ["epn"]],
  ["Café Coworking", { amenity: "cafe" }, ["coworking_space"]],
  ["Tiers-lieu des Lices", { amenity: "social_centre" }, ["other_third_place"]],
  ["FabLab", { craft: "electronics" }, ["fablab"]],
])("reads what %j is from its name too", (name, tags, typologies) => {
  const element = { type: "node", id: 1, lat: 50.6, lon: 3.39, tags: { name, ...tags } };
  const osm3s = { timestamp_osm_base: "2026-02-03T04:05:06Z" };
  const { read } = readWith(osm, bodyOf({ osm3s, elements: [element] }));
  const [place] = read;
  const mapped = place && mapTaxonomy(place, contextOf(taxonomy));
  expect(mapped && "typologies" in mapped && mapped.typologies?.toSorted()).toEqual(typologies);
});

it("takes no stop or street for the place it is named after", () => {
  expect(readNames({ name: "Fablab", highway: "bus_stop" })).toEqual([]);
  expect(readNames({ name: "Cyberdog", shop: "pet" })).toEqual([]);
});

it("finds a town hall by its public computer", () => {
  expect(practicalFactsOf(find("Hôtel de ville de la Frontière")).equipment).toContain("computers");
});

it("leaves out what has no name and rejects what is no element", () => {
  expect(skipped).toEqual(["no name"]);
  expect(rejected).toEqual([expect.stringContaining("[11]: type")]);
  expect(find("Sans position")?.position).toBeUndefined();
});

it.each([
  'runtime error: Query timed out in "query" at line 3 after 181 seconds.',
  "runtime error: Query run out of memory using about 2048 MB of RAM.",
])("refuses an answer cut short: %s", (remark) => {
  const answer = { osm3s: { timestamp_osm_base: "2026-02-03T04:05:06Z" }, elements: [], remark };
  expect(() => readWith(osm, bodyOf(answer))).toThrow(remark);
});

it("refuses an answer of another kind", () => {
  expect(() => readWith(osm, bodyOf({ elements: [] }))).toThrow("not an answer of Overpass");
});

describe("the query", () => {
  const query = toOverpassQuery(taxonomy, [2.5, 50.4, 4.1, 51.2]);

  it("covers the box in Overpass's order of coordinates", () => {
    expect(query).toContain("[bbox:50.4,2.5,51.2,4.1]");
  });

  it("asks for both tags of coworking, for hackerspaces and libraries, once each", () => {
    const lines = query.split("\n");
    for (const line of [
      'nwr["office"="coworking"];',
      'nwr["amenity"="coworking_space"];',
      'nwr["leisure"="hackerspace"];',
      'nwr["amenity"="library"];',
    ]) {
      expect(lines.filter((candidate) => candidate === line)).toHaveLength(1);
    }
  });

  it("asks for names that say what a place is, whatever its case", () => {
    expect(query).toMatch(/nwr\[~"\^\(amenity\|.*"~"\."\]\["name"~"fab \?lab\|.*",i\];/);
  });

  it("asks for the same things disused or planned", () => {
    expect(query).toMatch(/\[~"\^\(disused\|.*\):leisure\$"~"\^\(.*hackerspace.*\)\$"\]/);
  });

  it("is what is posted", () => {
    const live = osm.files[0]?.live;
    const body = live && "url" in live ? new URLSearchParams(live.body).get("data") : undefined;
    expect(body).toMatch(/^\[out:json\].*\n\(\n(nwr\[.*\];\n)+\);\nout center;$/);
  });
});
