import { describe, expect, it } from "vitest";
import { type Concept, STATUSES, type Taxonomy } from "../contract/index.ts";
import { checkTaxonomy } from "./check.ts";

function concept(key: string, parts: Partial<Concept> = {}): Concept {
  const label = { fr: `${key} fr`, nl: `${key} nl`, en: `${key} en` };
  return { key, label, synonyms: { fr: [], nl: [], en: [] }, icon: "box", ...parts };
}

const label = { fr: "Travail", nl: "Werk", en: "Work" };

function taxonomyWith(parts: Partial<Taxonomy>): Taxonomy {
  return {
    groups: [{ key: "work", label, icon: "box", order: 1 }],
    functions: [],
    typologies: [concept("office", { group: "work", schemaOrg: "Organization" })],
    domains: [],
    labels: [],
    languages: [],
    access: [],
    costs: [],
    equipment: [],
    statuses: STATUSES.map((status) => concept(status)),
    ...parts,
  };
}

describe("checkTaxonomy", () => {
  it("finds nothing wrong with a sound taxonomy", () => {
    expect(checkTaxonomy(taxonomyWith({}))).toEqual([]);
  });

  it("refuses a typology of an unknown group or of none", () => {
    const office = concept("office", { group: "work", schemaOrg: "Organization" });
    const typologies = [
      office,
      concept("shed", { group: "garden", schemaOrg: "Place" }),
      concept("desk", { schemaOrg: "Place" }),
    ];
    expect(checkTaxonomy(taxonomyWith({ typologies }))).toEqual([
      'typologies/shed: unknown group "garden"',
      'typologies/desk: unknown group ""',
    ]);
  });

  it("refuses a group without typologies", () => {
    expect(checkTaxonomy(taxonomyWith({ typologies: [] }))).toEqual([
      "groups/work: no typology is in this group",
    ]);
  });

  it("refuses a group outside typologies", () => {
    const functions = [concept("print", { group: "work" })];
    expect(checkTaxonomy(taxonomyWith({ functions }))).toEqual([
      "functions/print: only typologies have a group",
    ]);
  });

  it("refuses a status that no file describes", () => {
    const statuses = STATUSES.filter((status) => status !== "closed").map((key) => concept(key));
    expect(checkTaxonomy(taxonomyWith({ statuses }))).toEqual(["statuses/closed: missing"]);
  });

  it("refuses the same key twice", () => {
    const other = { fr: "a", nl: "b", en: "c" };
    const domains = [concept("energy"), concept("energy", { label: other })];
    expect(checkTaxonomy(taxonomyWith({ domains }))).toEqual(["domains/energy: key used twice"]);
  });

  it("refuses the same label twice inside an axis", () => {
    const domains = [
      concept("energy", { label: { fr: "Énergie", nl: "Energie", en: "Energy" } }),
      concept("power", { label: { fr: "Puissance", nl: "energie", en: "Power" } }),
    ];
    expect(checkTaxonomy(taxonomyWith({ domains }))).toContain(
      'domains: two concepts have the nl label "energie"',
    );
  });

  it("refuses a synonym of two concepts, whatever its case, accents and language", () => {
    const functions = [
      concept("read", { synonyms: { fr: ["Médiathèque"], nl: [], en: [] } }),
      concept("lend", { synonyms: { fr: [], nl: ["mediatheque"], en: [] } }),
    ];
    expect(checkTaxonomy(taxonomyWith({ functions }))).toEqual([
      'functions/lend: "mediatheque" is also a word of read',
    ]);
  });

  it("refuses a synonym that repeats another or its own label", () => {
    const functions = [
      concept("make", { synonyms: { fr: ["fab lab", "Fab Lab", "MAKE fr"], nl: [], en: [] } }),
    ];
    expect(checkTaxonomy(taxonomyWith({ functions }))).toEqual([
      'functions/make: "fab lab" is there twice in fr',
      'functions/make: "make fr" is there twice in fr',
    ]);
  });

  it("lets the languages of one concept share a word", () => {
    const synonyms = { fr: ["fablab"], nl: ["fablab"], en: ["fablab"] };
    expect(checkTaxonomy(taxonomyWith({ functions: [concept("make", { synonyms })] }))).toEqual([]);
  });
});
