import { existsSync } from "node:fs";
import { AXES, LOCALES } from "@passerelle/data/contract";
import { groupOf, taxonomy } from "@passerelle/data/taxonomy";
import { describe, expect, it } from "vitest";
import { checkTaxonomy } from "../../data/taxonomy/check.ts";

const concepts = AXES.flatMap((axis) => taxonomy[axis].map((concept) => ({ axis, ...concept })));
const texts = concepts.flatMap(({ axis, key, label, description }) =>
  [label, description].flatMap((text) =>
    text
      ? LOCALES.map((locale) => ({ where: `${axis}/${key} ${locale}`, locale, text: text[locale] }))
      : [],
  ),
);

function hasIcon(name: string): boolean {
  const icons = new URL("../../web/node_modules/lucide-react/dist/esm/icons/", import.meta.url);
  return existsSync(new URL(`${name}.mjs`, icons));
}

/** `services` of the French national standard for places of digital mediation. */
const NATIONAL_SERVICES = [
  "Aide aux démarches administratives",
  "Maîtrise des outils numériques du quotidien",
  "Insertion professionnelle via le numérique",
  "Utilisation sécurisée du numérique",
  "Parentalité et éducation avec le numérique",
  "Loisirs et créations numériques",
  "Compréhension du monde numérique",
  "Accès internet et matériel informatique",
  "Acquisition de matériel informatique à prix solidaire",
];

function functionsOf(service: string): string[] {
  return taxonomy.functions
    .filter(({ codes }) => codes?.["mednum:service"]?.includes(service))
    .map(({ key }) => key);
}

describe("the taxonomy", () => {
  it("has no unknown reference, missing status, or clash of keys, labels and synonyms", () => {
    expect(checkTaxonomy(taxonomy)).toEqual([]);
  });

  it("has the 12 functions, 30 typologies in 7 groups, 24 domains and 5 statuses", () => {
    expect({
      functions: taxonomy.functions.length,
      typologies: taxonomy.typologies.length,
      groups: taxonomy.groups.length,
      domains: taxonomy.domains.length,
      statuses: taxonomy.statuses.length,
    }).toEqual({ functions: 12, typologies: 30, groups: 7, domains: 24, statuses: 5 });
  });

  it("starts with the six functions that the regional call asks for", () => {
    expect(taxonomy.functions.slice(0, 6).map(({ key }) => key)).toEqual([
      "digital_mediation",
      "territorial_animation",
      "project_support",
      "coworking",
      "fablab",
      "occasional_telework",
    ]);
  });

  it("gives every concept an icon that lucide has", () => {
    const all = [...concepts, ...taxonomy.groups];
    expect(
      all.filter(({ icon }) => !hasIcon(icon)).map(({ key, icon }) => `${key}: ${icon}`),
    ).toEqual([]);
    expect(hasIcon("no-such-icon")).toBe(false);
  });

  it("gives every concept synonyms in the three languages", () => {
    const lacking = concepts.filter(({ synonyms }) =>
      LOCALES.some((locale) => (synonyms[locale] ?? []).length === 0),
    );
    expect(lacking.map(({ axis, key }) => `${axis}/${key}`)).toEqual([]);
  });

  it("describes every function and typology", () => {
    const bare = [...taxonomy.functions, ...taxonomy.typologies].filter((one) => !one.description);
    expect(bare.map(({ key }) => key)).toEqual([]);
  });

  it("typesets its labels and descriptions", () => {
    expect(
      texts.filter(({ text }) => /'|\.\.\.|\s$|^\s/.test(text)).map(({ where }) => where),
    ).toEqual([]);
    const spaced = texts.filter(
      ({ locale, text }) => locale === "fr" && /[^\u202f][;!?]|[^\u00a0][:»]|«[^\u00a0]/.test(text),
    );
    expect(spaced.map(({ where }) => where)).toEqual([]);
  });

  it("reads each service of the national standard as one function", () => {
    const [help, access, equipment] = ["digital_mediation", "internet_access", "repair_reuse"];
    expect(NATIONAL_SERVICES.map(functionsOf)).toEqual([
      ...Array.from({ length: 7 }, () => [help]),
      [access],
      [equipment],
    ]);
  });

  it("tells the group of a typology and nothing of an unknown one", () => {
    expect(groupOf("library")?.key).toBe("help");
    expect(groupOf("castle")).toBeUndefined();
  });
});
