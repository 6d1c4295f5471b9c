import type { Coverage, Gaps, Siting } from "@passerelle/data/contract";
import { FACETS } from "@passerelle/data/contract";
import { describe, expect, it } from "vitest";
import { render } from "./entry-server.tsx";

const MODEL: Coverage["model"] = {
  mode: "bicycle",
  speedKmh: 15,
  detourFactor: 1.3,
  minutes: 20,
  distanceMetres: 3846,
  population: {
    layer: "mixed",
    year: 2021,
    layers: [
      { layer: "grid_1km", year: 2021, inhabitants: 60_000 },
      { layer: "municipality", year: 2023, inhabitants: 9_000 },
    ],
  },
};
const point = (dataVersion: number, publishedAt: string, reached: number) => ({
  ...{ dataVersion, publishedAt, reached },
  inhabitants: 69_000,
  share: reached / 69_000,
});
const COVERAGE: Coverage = {
  dataVersion: 3,
  within: { key: "territory", kind: "territory" },
  border: "open",
  places: { total: 1, approximate: 1 },
  ...{ inhabitants: 69_000, reached: 34_500, share: 0.5 },
  curve: Array.from({ length: 56 }, (_, at) => ({ minutes: at + 5, reached: at, share: at / 60 })),
  municipalities: [
    {
      key: "BE-57081",
      names: { fr: "Tournai", nl: "Doornik" },
      side: "wallonie",
      district: "Tournai-Mouscron",
      ...{ inhabitants: 69_000, reached: 34_500, share: 0.5, acrossBorder: 120, minutes: 21.5 },
      functions: { fablab: 2 },
    },
  ],
  functions: [{ key: "fablab", places: 2, per10000: 0.29 }],
  borderEffect: {
    open: { reached: 34_500, share: 0.5 },
    closed: { reached: 34_380, share: 0.498 },
    difference: { reached: 120, share: 0.002 },
  },
  trend: [
    point(1, "2026-09-01T10:00:00Z", 20_000),
    point(2, "2026-10-01T10:00:00Z", 36_000),
    point(3, "2026-11-01T10:00:00Z", 34_500),
  ],
  model: MODEL,
};
const GAPS: Gaps = {
  ...{ dataVersion: 3, inhabitants: 34_500, groups: [], model: MODEL },
  municipalities: [{ municipalities: ["BE-57081"], inhabitants: 34_500, position: [3.39, 50.6] }],
};
const SITING: Siting = {
  ...{ dataVersion: 3, inhabitants: 69_000, next: [], model: MODEL },
  before: { reached: 34_500, share: 0.5 },
  places: [
    { position: [3.2, 50.7], municipality: "BE-57081", gain: 6_900, reached: 41_400, share: 0.6 },
  ],
};
const TOWN = {
  ...{ key: "BE-57081", country: "BE", code: "57081", names: { fr: "Tournai", nl: "Doornik" } },
  ...{ side: "wallonie", district: "Tournai-Mouscron", centre: [3.39, 50.6] },
};
const LABEL = { fr: "Atelier fablab", nl: "Fablabatelier", en: "Fablab workshop" };
const NONE = Object.fromEntries(FACETS.map((facet) => [facet, []]));
const ANSWERS: Record<string, unknown> = {
  "/coverage": COVERAGE,
  "/coverage/gaps": GAPS,
  "/coverage/siting": SITING,
  "/municipalities": { items: [TOWN] },
  "/facets": {
    total: 2,
    facets: { ...NONE, functions: [{ key: "fablab", label: LABEL.en, count: 2 }] },
  },
  "/sources": { items: [], notices: [] },
  "/taxonomy": {
    ...NONE,
    ...{ groups: [], statuses: [] },
    functions: [{ key: "fablab", label: LABEL, synonyms: { fr: [], nl: [], en: [] }, icon: "x" }],
  },
};

async function pageAt(url: string) {
  const asked: string[] = [];
  const result = await render({
    url,
    isPhone: false,
    origin: "https://example.org",
    locale: "en",
    template: "<html><!--head--><body><!--app--></body><!--state--></html>",
    config: {},
    fetchApi: async (path) => {
      asked.push(decodeURIComponent(path));
      const { pathname } = new URL(path, "http://api.invalid");
      return Response.json(ANSWERS[pathname.replace("/api/v1", "")]);
    },
  });
  if (!("html" in result)) throw new Error(`${url} leads to ${result.location}`);
  const html = (result.html.split("</body>")[0] ?? "").replaceAll("<!-- -->", "");
  return { html, asked, text: html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ") };
}

describe("the page of coverage without script", () => {
  it("answers as a sentence, with the trend, the border and what the figures rest on", async () => {
    const { text } = await pageAt("/en/coverage?functions=fablab");
    expect(text).toContain(
      "of the inhabitants are within 20 minutes by bicycle of a place with: fablab workshop.",
    );
    expect(text).toContain(
      "2.2 points less than on 1 October 2026 (1,500 fewer inhabitants reached)",
    );
    expect(text).toContain("120 inhabitants are reached only by a place across the border.");
    expect(text).toContain("60,000 by cells of 1 km (2021) and 9,000 at the centre");
  });

  it("asks the API in the words of the address", async () => {
    const { asked } = await pageAt("/en/coverage?functions=fablab&border=closed&plan=3.2,50.7");
    const query = "functions=fablab&border=closed";
    expect(asked).toContain(`/api/v1/coverage?${query}&lang=en`);
    expect(asked).toContain(`/api/v1/coverage/siting?${query}&plan=3.2,50.7&lang=en`);
  });

  it("shows what the plan gains, and keeps it in every form", async () => {
    const { html, text } = await pageAt("/en/coverage?plan=3.2,50.7&planName=North");
    expect(text).toContain("The plan reaches 6,900 more inhabitants: 50% now, 60% with it.");
    expect(html).toMatch(/<h1[^>]*>North<\/h1>/);
    expect(html.match(/name="plan" value="3.2,50.7"/g)).toHaveLength(3);
    expect(html).toContain('href="/en/coverage?planName=North"');
  });

  it("asks for no gains of an empty plan", async () => {
    const { asked } = await pageAt("/fr/couverture");
    expect(asked.filter((path) => path.includes("siting"))).toEqual([]);
  });
});
