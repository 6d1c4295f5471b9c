import { FACETS, type Place, type PlaceDetail, type WebConfig } from "@passerelle/data/contract";
import { describe, expect, it } from "vitest";
import { render } from "./entry-server.tsx";

const PLACE: PlaceDetail = {
  id: "p1",
  slug: "quai",
  name: "Bibliotheek aan de Kaai",
  names: { nl: "Bibliotheek aan de Kaai", fr: "Bibliothèque du Quai" },
  group: "help",
  typologies: ["library"],
  functions: ["internet_access"],
  domains: [],
  labels: [],
  languages: ["nl", "en"],
  access: ["deaf"],
  costs: ["free", "paid"],
  equipment: [],
  status: "active",
  address: { locality: "Menen", country: "BE" },
  municipality: "BE-34027",
  side: "vlaanderen",
  position: [3.12, 50.79],
  precision: "address",
  identifiers: [{ scheme: "acceslibre", value: "59-lille/a/erp/quai" }],
  organisation: { id: "o1", name: "Stad Menen" },
  sources: [
    { source: "osm", record: "way/12", licence: "ODbL-1.0", seenAt: "2026-11-20T10:00:00Z" },
  ],
  updatedAt: "2026-11-20T10:00:00Z",
};

const plain = { languages: [], access: [], costs: [], identifiers: [], names: undefined };
const ACROSS: Place = {
  ...PLACE,
  ...plain,
  id: "p2",
  slug: "halluin",
  name: "Le Fil",
  address: { locality: "Halluin", country: "FR" },
  distance: 1240,
};
const ROUGH: Place = {
  ...PLACE,
  ...plain,
  id: "p3",
  slug: "menen",
  name: "De Schakel",
  precision: "locality",
  distance: 300,
};
const SILENT: PlaceDetail = { ...PLACE, ...plain, id: "p4", slug: "stil", organisation: undefined };

const term = (key: string, fr: string, nl: string, en: string) => ({
  key,
  label: { fr, nl, en },
  synonyms: { fr: [], nl: [], en: [] },
  icon: "box",
});
const ANSWERS: Record<string, unknown> = {
  "/places/quai": PLACE,
  "/places/stil": SILENT,
  "/places/bedrijf": { ...SILENT, slug: "bedrijf", functions: [] },
  "/places": { items: [PLACE, ROUGH, ACROSS], total: 3 },
  "/organisations/o1": { id: "o1", identifiers: [], places: [PLACE, ROUGH] },
  "/sources": { items: [], notices: [] },
  "/taxonomy": {
    ...Object.fromEntries(FACETS.map((facet) => [facet, []])),
    groups: [],
    statuses: [],
    functions: [term("internet_access", "Accès internet", "Internet", "Internet access")],
    typologies: [term("library", "Médiathèque", "Bibliotheek", "Library")],
    costs: [term("free", "Gratuit", "Gratis", "Free"), term("paid", "Payant", "Betalend", "Paid")],
    access: [term("deaf", "Aide en surdité", "Hulp voor doven", "Help for deaf people")],
    languages: [
      term("nl", "Néerlandais", "Nederlands", "Dutch"),
      term("en", "Anglais", "Engels", "English"),
    ],
  },
};

async function textAt(url: string, config: WebConfig = {}) {
  const asked: string[] = [];
  const result = await render({
    url,
    isPhone: false,
    origin: "https://example.org",
    locale: "fr",
    template: "<html><!--head--><body><!--app--></body><!--state--></html>",
    config,
    fetchApi: async (path) => {
      asked.push(decodeURIComponent(path));
      const { pathname } = new URL(path, "http://api.invalid");
      return Response.json(ANSWERS[pathname.replace("/api/v1", "")]);
    },
  });
  if (!("html" in result)) throw new Error(`${url} leads to ${result.location}`);
  const html = result.html.split("</body>")[0] ?? "";
  const text = html
    .replaceAll("<!-- -->", "")
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ");
  return { html, text, asked };
}

describe("the practical part of a place's page", () => {
  it("says what is known as sentences, in each language", async () => {
    expect((await textAt("/fr/lieux/quai")).text).toMatch(
      /Prix Gratuit ou payant , selon l’activité.* Néerlandais et anglais/,
    );
    expect((await textAt("/nl/plaatsen/quai")).text).toMatch(
      /Gratis of betalend .*Nederlands en Engels/,
    );
    expect((await textAt("/en/places/quai")).text).toMatch(/Free or paid .*Dutch and English/);
  });

  it("names what no source states, and says that silence is not a no", async () => {
    const { text } = await textAt("/en/places/quai");
    expect(text).toContain(
      "Not stated: wheelchair access and the equipment. That does not mean no: ask before you go.",
    );
    expect((await textAt("/nl/plaatsen/stil")).text).toContain(
      "Niet vermeld: de prijs, de toegankelijkheid, de talen aan het onthaal en de uitrusting.",
    );
  });

  it("does not ask what a company's office costs", async () => {
    expect((await textAt("/en/places/bedrijf")).text).not.toContain("Practical information");
  });

  it("leads to the description of the building and to the source's own record", async () => {
    const { html } = await textAt("/fr/lieux/quai");
    expect(html).toContain('href="https://acceslibre.beta.gouv.fr/app/59-lille/a/erp/quai/"');
    expect(html).toContain('href="https://www.openstreetmap.org/way/12"');
    expect(html).toContain('href="geo:50.79,3.12?q=50.79,3.12"');
  });
});

describe("the places around", () => {
  it("are rendered without script: not the place itself, how far, across the border", async () => {
    const { html, text, asked } = await textAt("/en/places/quai?sides=fr");
    expect(asked).toContainEqual(
      expect.stringMatching(/places\?.*near=3\.12,50\.79.*functions=internet_access/),
    );
    expect(html).toContain('href="/en/places/halluin?sides=fr"');
    expect(text).toMatch(/Le Fil Library, Halluin 1.2 km away · across the border \(France\)/);
    // the language switch alone leads to the page itself
    expect(html.match(/href="\/en\/places\/quai\?sides=fr"/g)).toHaveLength(1);
  });

  it("include those of the same organisation, in one list only", async () => {
    const { text } = await textAt("/nl/plaatsen/quai");
    expect(text).toMatch(/Andere plekken van dezelfde organisatie De Schakel/);
    expect(text.match(/De Schakel/g)).toHaveLength(1);
    const alone = await textAt("/nl/plaatsen/stil");
    expect(alone.text).not.toContain("dezelfde organisatie");
    expect(alone.text).toMatch(/De Schakel Bibliotheek, Menen in dezelfde plaats/);
  });
});

describe("names", () => {
  it("carry their language, and the name on the door stands beside a translated one", async () => {
    const french = await textAt("/fr/lieux/quai");
    expect(french.html).toContain('<span lang="nl">Bibliotheek aan de Kaai</span>');
    expect(french.text).toContain("Nom d’usage (néerlandais)");
    const english = await textAt("/en/places/quai");
    expect(english.html).toContain('<span lang="nl">Bibliotheek aan de Kaai</span>');
    expect(english.text).not.toContain("Usual name");
  });
});

describe("reporting", () => {
  it("opens a mail with the name, the page's address and the id, where a contact is set", async () => {
    const { html } = await textAt("/fr/lieux/quai", { contactEmail: "team@example.org" });
    const href = /href="(mailto:team@example\.org\?subject=[^"]*)"/.exec(html)?.[1] ?? "";
    const fields = new URLSearchParams(href.replaceAll("&amp;", "&").split("?")[1]);
    expect(fields.get("subject")).toBe("Erreur sur la fiche «\u00a0Bibliothèque du Quai\u00a0»");
    expect(fields.get("body")?.split("\r\n").slice(-3)).toEqual([
      "Bibliothèque du Quai",
      "https://example.org/fr/lieux/quai",
      "p1",
    ]);
    expect((await textAt("/fr/lieux/quai")).html).not.toContain("mailto:");
  });
});

describe("the accessibility statement", () => {
  it.each([
    [
      "/fr/accessibilite",
      "Déclaration d’accessibilité",
      "Défenseur des droits",
      "26 novembre 2026",
    ],
    [
      "/nl/toegankelijkheid",
      "Toegankelijkheidsverklaring",
      "Vlaamse Ombudsdienst",
      "26 november 2026",
    ],
    ["/en/accessibility", "Accessibility statement", "Unia", "26 November 2026"],
  ])("at %s has its title, whom to turn to and its date", async (url, title, body, date) => {
    const { text } = await textAt(url);
    for (const part of [title, body, date, "WCAG 2.2", "RGAA 4.1"]) expect(text).toContain(part);
  });

  it("takes a mail where a contact is set, and is linked from every page and the about page", async () => {
    const config = { contactEmail: "team@example.org" };
    expect((await textAt("/en/accessibility", config)).html).toContain(
      'href="mailto:team@example.org?subject=Accessibility%20of%20Passerelle',
    );
    const links = (await textAt("/nl/over")).html.match(/href="\/nl\/toegankelijkheid"/g);
    expect(links).toHaveLength(2);
  });
});
