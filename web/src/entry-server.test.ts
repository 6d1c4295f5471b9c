import {
  FACETS,
  type PlaceDetail,
  type RenderRequest,
  type RenderResult,
} from "@passerelle/data/contract";
import { describe, expect, it, vi } from "vitest";
import { render } from "./entry-server.tsx";

const SEEN = {
  source: "curated",
  record: "a1",
  licence: "etalab-2.0",
  seenAt: "2026-11-20T10:00:00Z",
};

const PLACE: PlaceDetail = {
  id: "k3v9",
  slug: "fabrique-du-quai",
  name: "La Fabrique du <Quai>",
  group: "make",
  typologies: ["fablab"],
  functions: ["fablab"],
  domains: [],
  labels: [],
  languages: [],
  access: [],
  costs: [],
  equipment: [],
  status: "closed",
  summary: { text: "Atelier ouvert.", lang: "fr", origin: "machine" },
  address: { locality: "Tournai", country: "BE" },
  municipality: "BE-57081",
  side: "wallonie",
  position: [3.39, 50.6],
  precision: "locality",
  openingHours: "Sa 10:00-12:00",
  phone: "+3269123456",
  identifiers: [{ scheme: "kbo", value: "0123456789" }],
  organisation: { id: "o-1" },
  sources: [SEEN],
  claims: [
    { ...SEEN, field: "name", value: "La Fabrique du <Quai>", shown: true },
    { ...SEEN, source: "osm", field: "name", value: "Fab Quai", date: "2025-03", shown: false },
  ],
  updatedAt: "2026-11-20T10:00:00Z",
};

const LABEL = { fr: "Fablab", nl: "Fablab", en: "Fablab" };
const CONCEPT = {
  key: "fablab",
  label: LABEL,
  synonyms: { fr: [], nl: [], en: [] },
  icon: "hammer",
};
const NO_OPTIONS = Object.fromEntries(FACETS.map((facet) => [facet, []]));
const FABLABS = [{ key: "fablab", label: "Fablab", count: 1, group: "make" }];

const ANSWERS: Record<string, unknown> = {
  "/places": { items: [PLACE], total: 1 },
  "/places/fabrique-du-quai": PLACE,
  "/places/k3v9": PLACE,
  "/places/parti": {
    ...PLACE,
    slug: "parti",
    sources: [{ ...SEEN, withdrawnAt: "2026-11-21T10:00:00Z" }],
  },
  "/organisations/o-1": {
    id: "o-1",
    identifiers: [{ scheme: "siren", value: "123456789" }],
    places: [PLACE, { ...PLACE, id: "f2", name: "Atelier du Port", side: "fr" }],
  },
  "/facets": { total: 1, facets: { ...NO_OPTIONS, functions: FABLABS, typologies: FABLABS } },
  "/sources": { items: [], notices: ["only-curated"] },
  "/taxonomy": {
    groups: [{ key: "make", label: LABEL, icon: "hammer", order: 1 }],
    functions: [CONCEPT],
    typologies: [{ ...CONCEPT, group: "make" }],
    domains: [],
    labels: [],
    languages: [],
    access: [],
    costs: [],
    equipment: [],
    statuses: [],
  },
};

const asked: string[] = [];

async function fetchApi(path: string): Promise<Response> {
  asked.push(decodeURIComponent(path));
  const { pathname } = new URL(path, "http://api.invalid");
  if (pathname === "/api/v1/places/ancien-nom") {
    return new Response(null, {
      status: 301,
      headers: { location: "/api/v1/places/k3v9?lang=nl" },
    });
  }
  const answer = ANSWERS[pathname.replace("/api/v1", "")];
  if (answer) return Response.json(answer);
  const problem = { code: "not-found", title: "not found", status: 404 };
  return Response.json(problem, { status: 404 });
}

function renderAt(url: string, change: Partial<RenderRequest> = {}): Promise<RenderResult> {
  return render({
    url,
    isPhone: false,
    origin: "https://example.org",
    locale: "nl",
    template: '<html lang="fr"><!--head--><body><!--app--><!--state--></body></html>',
    fetchApi,
    config: {},
    ...change,
  });
}

async function htmlAt(url: string, status = 200): Promise<string> {
  const result = await renderAt(url);
  expect(result.status).toBe(status);
  return "html" in result ? result.html : "";
}

describe("render", () => {
  it("shows the list with the filters of the address", async () => {
    const html = await htmlAt("/en?functions=fablab&functions=coworking");
    expect(html).toContain('<html lang="en">');
    expect(html).toContain("La Fabrique du &lt;Quai&gt;");
    expect(html).toContain("/en/places/fabrique-du-quai?functions=fablab,coworking");
    expect(html).toContain("Remove the filter Fablab");
    expect(html).toContain("Closed for good");
    expect(html).toContain("approximate position");
    expect(asked.some((path) => path.includes("functions=fablab,coworking"))).toBe(true);
  });

  it("shows a place with its doubts and the way back to the list", async () => {
    const html = await htmlAt("/nl/plaatsen/fabrique-du-quai?sides=wallonie");
    expect(html).toContain("<title>La Fabrique du &lt;Quai&gt; – Passerelle</title>");
    expect(html).toContain('href="/nl?sides=wallonie"');
    expect(html).toContain('lang="fr">Atelier ouvert.');
    expect(html).toContain("Automatisch vertaald");
    expect(html).toContain('href="tel:+3269123456"');
    expect(html).toContain("Dat betekent niet gesloten");
  });

  it("says who says what of a place, without script", async () => {
    const html = await htmlAt("/en/places/fabrique-du-quai");
    expect(asked.some((path) => /\/places\/fabrique-du-quai\?.*claims=true/.test(path))).toBe(true);
    expect(html).toContain("<summary");
    expect(html).toContain("curated, seen on 20 November 2026");
    expect(html).toMatch(/Other value:[^·]*Fab Quai.*osm, March 2025/);
  });

  it("says since when no source lists a place", async () => {
    const text = "Absent de sa source depuis le 21 novembre 2026";
    expect(await htmlAt("/fr/lieux/parti")).toContain(text);
    expect(await htmlAt("/fr/lieux/fabrique-du-quai")).not.toContain(text);
  });

  it("shows an organisation without name with its places on each side", async () => {
    expect(await htmlAt("/nl/plaatsen/fabrique-du-quai?q=x")).toContain(
      'href="/nl/organisaties/o-1?q=x"',
    );
    const html = await htmlAt("/nl/organisaties/o-1?q=x");
    expect(html).toContain("<title>Organisatie met nummer SIREN 123456789 – Passerelle</title>");
    expect(html).toContain('href="https://example.org/en/organisations/o-1"');
    expect(html).toContain("https://annuaire-entreprises.data.gouv.fr/entreprise/123456789");
    expect(html).toContain("/nl/plaatsen/fabrique-du-quai?q=x");
    expect(html.match(/<li>1 plek/g)).toHaveLength(2);
  });

  it("says on the sources page that only curated places are there", async () => {
    expect(await htmlAt("/nl/bronnen")).toContain("met de hand");
  });

  it("describes a place to search engines and to those who show its link", async () => {
    const html = await htmlAt("/nl/plaatsen/fabrique-du-quai?sides=wallonie");
    const blocks = html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g);
    const data = [...blocks].map(([, json = ""]) => JSON.parse(json));
    expect(data).toEqual([
      expect.objectContaining({ "@type": "Place", name: "La Fabrique du <Quai>" }),
      expect.objectContaining({ "@type": "BreadcrumbList" }),
    ]);
    expect(html).toContain(
      'rel="canonical" href="https://example.org/nl/plaatsen/fabrique-du-quai"',
    );
    expect(html).toContain("https://example.org/api/v1/places/k3v9/share.png?lang=nl");
    expect(html).toMatch(/<nav[^>]*aria-label="Kruimelpad"/);
  });

  it("titles a list with its filters, and lists only what people search for", async () => {
    const one = await htmlAt("/en?functions=fablab");
    expect(one).toContain("<title>Fablab – Passerelle</title>");
    expect(one).toContain('rel="canonical" href="https://example.org/en?functions=fablab"');
    expect(one).not.toContain("noindex");
    const more = await htmlAt("/en?functions=fablab&open=late");
    expect(more).toContain('content="noindex, follow"');
    expect(more).toContain('rel="canonical" href="https://example.org/en"');
    expect(await htmlAt("/en")).toContain('"@type":"SearchAction"');
  });

  it("leads from the root to the visitor's language", async () => {
    expect(await renderAt("/?q=x")).toEqual({ status: 302, location: "/nl?q=x" });
  });

  it("leads from an id or a former slug to the current address", async () => {
    const moved = { status: 301, location: "/fr/lieux/fabrique-du-quai?q=x" };
    expect(await renderAt("/fr/lieux/k3v9?q=x")).toEqual(moved);
    expect(await renderAt("/fr/lieux/ancien-nom?q=x")).toEqual(moved);
  });

  it.each(["/fr/lieux/inconnu", "/fr/organisations/x", "/fr/rien", "/rien"])(
    "has no page at %s",
    async (url) => {
      expect(await htmlAt(url, 404)).toContain("noindex");
    },
  );

  it("says so when the API fails", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    const result = await renderAt("/fr", { fetchApi: () => Promise.reject(new Error("down")) });
    expect(result).toMatchObject({ status: 503 });
    expect("html" in result && result.html).toContain("Réessayer");
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
  });
});
