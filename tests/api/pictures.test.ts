/** Static maps, share pictures and sitemaps over HTTP requests, on PGlite. */
import type { PlacePage } from "@passerelle/data/contract";
import { createApp } from "@passerelle/server/create-app";
import type { OpenDatabase } from "@passerelle/server/db";
import { serveSitemaps } from "@passerelle/server/sitemaps";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openHarvestedDatabase } from "../setup/harvested.ts";

const PNG = [0x89, 0x50, 0x4e, 0x47];

describe("pictures and sitemaps", () => {
  let opened: OpenDatabase;
  let get: (path: string, headers?: Record<string, string>) => Promise<Response>;
  let places: PlacePage["items"];

  beforeAll(async () => {
    opened = await openHarvestedDatabase("PGlite");
    const app = createApp(opened.db);
    const pathIn = (page: object, locale: string) => `/${locale}/${Object.values(page).join("/")}`;
    serveSitemaps(app, { generalPages: ["about"], pathIn }, () => "https://example.org");
    get = async (path, headers = {}) => app.request(path, { headers });
    const list = await get("/api/v1/places?functions=fablab&limit=20");
    places = ((await list.json()) as PlacePage).items;
  });
  afterAll(() => opened.close());

  it("draws the places of the filters, with their numbers and the names of towns", async () => {
    const response = await get("/api/v1/map.svg?functions=fablab&numbers=true&lang=nl");
    expect(response.headers.get("content-type")).toContain("image/svg+xml");
    expect(response.headers.get("etag")).toContain("-nl");
    const svg = await response.text();
    expect(svg.length).toBeLessThan(60_000);
    expect(svg).toContain(">Kortrijk</text>");
    expect(svg).toMatch(/font-weight="700"[^>]*>1<\/text>/);
    expect(svg).toMatch(/>\d+\u00a0?.?km<\/text>/);
  });

  it("draws who has a place within reach, with the plan and what the colours mean", async () => {
    const question = "functions=fablab&minutes=20&within=Kortrijk&plan=BE-34040_3.2,50.9";
    const response = await get(`/api/v1/coverage/map.svg?${question}&width=600&height=400&lang=nl`);
    expect(response.headers.get("content-type")).toContain("image/svg+xml");
    const svg = await response.text();
    expect(svg).toContain(">≤ 20 min</text>");
    expect(svg).toContain(">Waregem</text>");
    expect(svg).toMatch(/<circle [^>]*stroke-width="2"\/><text [^>]*>1<\/text>/);
    expect((await get("/api/v1/coverage/map.svg?within=nowhere")).status).toBe(400);
  });

  it("draws given places in their order", async () => {
    const ids = places.slice(0, 3).map(({ id }) => id);
    const svg = await (await get(`/api/v1/map.svg?ids=${ids},unknown&numbers=true`)).text();
    expect(svg.match(/<use /g)).toHaveLength(3);
  });

  it("refuses a size or a number of places that costs too much", async () => {
    expect((await get("/api/v1/map.svg?width=9000")).status).toBe(400);
    const ids = Array.from({ length: 101 }, (_, index) => `p${index}`).join(",");
    expect((await get(`/api/v1/map.svg?ids=${ids}`)).status).toBe(400);
  });

  it("gives places, organisations and the site a picture of 1200 by 630", async () => {
    const organisation = places.find((place) => place.organisation)?.organisation?.id;
    const paths = [`/places/${places[0]?.id}/share.png`, "/share.png"];
    if (organisation) paths.push(`/organisations/${organisation}/share.png`);
    for (const path of paths) {
      const response = await get(`/api/v1${path}?lang=nl`);
      expect(response.status, path).toBe(200);
      const bytes = Buffer.from(await response.arrayBuffer());
      expect([...bytes.subarray(0, 4)], path).toEqual(PNG);
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], path).toEqual([1200, 630]);
      const again = await get(`/api/v1${path}?lang=nl`, {
        "if-none-match": response.headers.get("etag") ?? "",
      });
      expect(again.status, path).toBe(304);
    }
    expect((await get("/api/v1/places/nothing/share.png")).status).toBe(404);
  });

  it("lists every page in a sitemap per language that robots.txt leads to", async () => {
    const robots = await (await get("/robots.txt")).text();
    expect(robots).toContain("Disallow: /api/");
    expect(robots).toContain("Sitemap: https://example.org/sitemap.xml");
    const index = await (await get("/sitemap.xml")).text();
    expect(index.match(/<loc>/g)).toHaveLength(3);
    const sitemap = await (await get("/sitemap-nl-1.xml")).text();
    expect(sitemap).toContain(
      `<loc>https://example.org/nl/place/${places[0]?.slug}</loc><lastmod>`,
    );
    expect(sitemap).toContain("<loc>https://example.org/nl/list/?functions=fablab</loc>");
    expect(sitemap).toContain('hreflang="fr" href="https://example.org/fr/general/about"');
    expect((await get("/sitemap-nl-2.xml")).status).toBe(404);
    expect((await get("/sitemap-xx-1.xml")).status).toBe(404);
  });
});
