import type { Place } from "@passerelle/data/contract";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { placeCrumbs } from "../../lib/crumbs.ts";
import type { Vocabulary } from "../../lib/vocabulary.ts";
import { organisationData } from "./organisation.ts";
import { placeData } from "./place.ts";
import { breadcrumbData, listData, websiteData } from "./site.ts";

const ORIGIN = "https://example.org";
const site = { locale: "nl" as const, origin: ORIGIN };

const address = z.object({
  "@type": z.literal("PostalAddress"),
  streetAddress: z.string().optional(),
  addressLocality: z.string(),
  addressCountry: z.enum(["FR", "BE"]),
});
const context = z.literal("https://schema.org");
const listItem = z.object({
  "@type": z.literal("ListItem"),
  position: z.number().int().positive(),
  name: z.string().min(1),
});

const placeShape = z.object({
  "@context": context,
  "@type": z.union([z.string(), z.array(z.string())]),
  name: z.string().min(1),
  url: z.url(),
  image: z.url(),
  address,
  geo: z
    .object({ "@type": z.literal("GeoCoordinates"), latitude: z.number(), longitude: z.number() })
    .optional(),
  sameAs: z.array(z.url()).optional(),
});

const PLACE: Place = {
  id: "k3v9",
  slug: "fabriek",
  name: "De Fabriek",
  group: "make",
  typologies: ["fablab"],
  functions: ["fablab"],
  domains: [],
  labels: [],
  languages: [],
  access: [],
  costs: ["free"],
  equipment: ["laser_cutter"],
  status: "active",
  address: { street: "Kaai", houseNumber: "3", locality: "Kortrijk", country: "BE" },
  municipality: "BE-34022",
  municipalityName: "Kortrijk",
  side: "vlaanderen",
  position: [3.26, 50.82],
  precision: "address",
  openingHours: "Sa 10:00-12:00",
  phone: "+3256123456",
  identifiers: [
    { scheme: "wikidata", value: "Q42" },
    { scheme: "kbo", value: "0123.456.789" },
  ],
  organisation: { id: "o1", name: "Stad" },
  sources: [],
  updatedAt: "2026-11-20T10:00:00Z",
};

const vocabulary = {
  typologies: {
    fablab: { label: "Fablab", schemaOrg: "LocalBusiness" },
    lab: { label: "Lab", schemaOrg: "ResearchOrganization" },
    epn: { label: "EPN", schemaOrg: "CivicStructure" },
  },
  equipment: { laser_cutter: { label: "Lasersnijder" } },
  access: {},
} as unknown as Vocabulary;

const dataOf = (change: Partial<Place> = {}) =>
  placeData({ ...PLACE, ...change }, { ...site, vocabulary });

describe("the data of a place", () => {
  it("has what schema.org asks for", () => {
    expect(placeShape.parse(dataOf())["@type"]).toBe("LocalBusiness");
    expect(dataOf()).toMatchObject({
      telephone: "+3256123456",
      isAccessibleForFree: true,
      address: { streetAddress: "Kaai 3" },
      amenityFeature: [{ name: "Lasersnijder", value: true }],
      openingHoursSpecification: [{ dayOfWeek: "https://schema.org/Saturday", opens: "10:00" }],
      parentOrganization: { name: "Stad", url: `${ORIGIN}/nl/organisaties/o1` },
      sameAs: ["https://www.wikidata.org/wiki/Q42"],
      identifier: [{ propertyID: "Wikidata" }, { value: "0123456789" }],
    });
  });

  it("is a place too where its type is a body only", () => {
    expect(dataOf({ typologies: ["lab"] })).toMatchObject({
      "@type": ["ResearchOrganization", "Place"],
    });
    expect(dataOf({ typologies: ["epn"] })).not.toHaveProperty("parentOrganization");
  });

  it("claims nothing that is not known", () => {
    const unsure = dataOf({
      precision: "city",
      costs: [],
      equipment: [],
      openingHours: "by appointment",
    });
    for (const key of [
      "geo",
      "isAccessibleForFree",
      "amenityFeature",
      "openingHoursSpecification",
    ]) {
      expect(unsure, key).not.toHaveProperty(key);
    }
    expect(dataOf({ costs: ["free", "paid"] })).not.toHaveProperty("isAccessibleForFree");
    expect(dataOf({ status: "closed" })).not.toHaveProperty("openingHoursSpecification");
  });
});

describe("the data of other pages", () => {
  it("describes an organisation and where it is", () => {
    const shape = z.object({
      "@context": context,
      "@type": z.literal("Organization"),
      name: z.string().min(1),
      url: z.url(),
      location: z.array(z.object({ "@type": z.literal("Place"), url: z.url(), address })).min(1),
    });
    const organisation = { id: "o1", identifiers: [], places: [PLACE] };
    expect(shape.parse(organisationData(organisation, "Stad", site)).name).toBe("Stad");
  });

  it("numbers the places of a list", () => {
    const shape = z.object({
      "@type": z.literal("ItemList"),
      numberOfItems: z.literal(40),
      itemListElement: z.array(listItem.extend({ url: z.url() })).length(1),
    });
    const [item] = shape.parse(listData([PLACE], 40, "Lijst", site)).itemListElement;
    expect(item).toMatchObject({ position: 1, url: `${ORIGIN}/nl/plaatsen/fabriek` });
  });

  it("says how the site is searched", () => {
    expect(websiteData("Gids", site)).toMatchObject({
      "@type": "WebSite",
      potentialAction: { target: { urlTemplate: `${ORIGIN}/nl?q={search_term_string}` } },
    });
  });

  it("leads from the list over the municipality to the place", () => {
    const crumbs = placeCrumbs(PLACE, { home: "Plaatsen", name: "De Fabriek" }, "nl");
    const shape = z.object({
      "@type": z.literal("BreadcrumbList"),
      itemListElement: z.array(listItem.extend({ item: z.url() })),
    });
    const { itemListElement } = shape.parse(breadcrumbData(crumbs, ORIGIN));
    expect(itemListElement.map(({ item }) => item)).toEqual([
      `${ORIGIN}/nl`,
      `${ORIGIN}/nl?municipalities=BE-34022`,
      `${ORIGIN}/nl/plaatsen/fabriek`,
    ]);
  });
});
