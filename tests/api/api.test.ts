/** The API as re-users see it, over HTTP requests, on every engine that this machine has. */
import {
  facetsSchema,
  looseningSchema,
  type PlacePage,
  placePageSchema,
  problemSchema,
  sourceSchema,
  taxonomySchema,
} from "@passerelle/data/contract";
import { createApp } from "@passerelle/server/create-app";
import type { OpenDatabase } from "@passerelle/server/db";
import { shownPlaces } from "@passerelle/server/db/schema";
import { testEngines } from "@passerelle/server/db/testing";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { openHarvestedDatabase } from "../setup/harvested.ts";

describe.each(testEngines)("the API on %s", (engine) => {
  let opened: OpenDatabase;
  let get: (path: string, headers?: Record<string, string>) => Promise<Response>;

  beforeAll(async () => {
    opened = await openHarvestedDatabase(engine);
    const app = createApp(opened.db);
    get = async (path, headers = {}) => app.request(path, { headers });
  });
  afterAll(() => opened.close());

  async function list(query: string): Promise<PlacePage> {
    const response = await get(`/api/v1/places?${query}`);
    expect(response.status, query).toBe(200);
    return placePageSchema.parse(await response.json());
  }

  async function listAll(query: string) {
    const items: PlacePage["items"] = [];
    let cursor: string | undefined;
    do {
      const page = await list(`${query}&limit=100${cursor ? `&cursor=${cursor}` : ""}`);
      items.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor);
    return items;
  }

  it("pages through all places in order, each once", async () => {
    for (const query of ["sort=name", "sort=relevance", "sort=distance&near=3.06,50.63"]) {
      const { total } = await list(query);
      const ids = (await listAll(query)).map(({ id }) => id);
      expect(total, query).toBeGreaterThan(439);
      expect(ids.length, query).toBe(total);
      expect(new Set(ids).size, query).toBe(total);
    }
  });

  it("sorts by distance and says it in metres", async () => {
    const { items } = await list("sort=distance&near=3.0635,50.6365&radius=3000&limit=50");
    const distances = items.map(({ distance }) => distance ?? Number.NaN);
    expect(distances.length).toBeGreaterThan(5);
    expect(distances).toEqual([...distances].sort((a, b) => a - b));
    expect(Math.max(...distances)).toBeLessThanOrEqual(3000);
  });

  it("narrows by each filter, and only to what matches", async () => {
    const fablabs = await listAll("functions=fablab");
    expect(fablabs.length).toBeGreaterThan(5);
    expect(fablabs.every(({ functions }) => functions.includes("fablab"))).toBe(true);

    const libraries = await listAll("typologies=library&sides=vlaanderen");
    expect(libraries.length).toBeGreaterThan(10);
    expect(
      libraries.every(
        ({ side, typologies }) => side === "vlaanderen" && typologies.includes("library"),
      ),
    ).toBe(true);

    const lille = await listAll("municipalities=FR-59350");
    expect(lille.every(({ municipality }) => municipality === "FR-59350")).toBe(true);

    const box = await listAll("bbox=3.2,50.8,3.3,50.85");
    expect(box.length).toBeGreaterThan(0);
    for (const { position } of box) {
      expect(position[0]).toBeGreaterThanOrEqual(3.2);
      expect(position[1]).toBeLessThanOrEqual(50.85);
    }
  });

  it("widens with several choices of one filter", async () => {
    const { total: both } = await list("sides=fr,wallonie");
    const { total: fr } = await list("sides=fr");
    const { total: wallonie } = await list("sides=wallonie");
    expect(both).toBe(fr + wallonie);
    expect((await list("sides=fr&sides=wallonie")).total).toBe(both);
  });

  it("finds names and categories whatever the accents, the case and the language", async () => {
    const plain = await list("q=mediatheque");
    expect((await list("q=M%C3%89DIATH%C3%88QUE")).total).toBe(plain.total);
    expect(plain.total).toBeGreaterThan(3);
    expect((await list("q=bibliotheek+roubaix")).total).toBe(
      (await list("q=bibliotheque+roubaix")).total,
    );
    expect((await list("q=100%25")).total).toBeLessThan(plain.total);
  });

  it("counts in every facet what choosing an option would give", async () => {
    for (const query of ["", "functions=coworking", "functions=coworking&sides=fr&q=lille"]) {
      const response = await get(`/api/v1/facets?${query}`);
      const { total, facets } = facetsSchema.parse(await response.json());
      expect(total).toBe((await list(query)).total);
      for (const facet of ["functions", "typologies", "sides", "status"] as const) {
        const params = new URLSearchParams(query);
        params.delete(facet);
        for (const { key, count } of facets[facet].slice(0, 4)) {
          const others = params.toString();
          const chosen = await list(`${others}&${facet}=${key}`);
          expect(chosen.total, `${query} + ${facet}=${key}`).toBe(count);
        }
      }
    }
  });

  it("proposes loosenings that give just as many places as they say, where none match", async () => {
    const empty = "near=3.0635,50.6365&radius=1&functions=fablab&sides=fr&q=fablab";
    expect((await list(empty)).total).toBe(0);
    const body = await (await get(`/api/v1/loosenings?${empty}`)).json();
    const { items } = z.object({ items: z.array(looseningSchema) }).parse(body);
    expect(items[0]).toMatchObject({ filter: "radius", value: expect.any(String) });
    expect(items.length).toBeLessThanOrEqual(5);
    for (const { query, total, filter } of items) {
      expect((await list(`${new URLSearchParams(query)}`)).total, filter).toBe(total);
    }
    const some = await (await get("/api/v1/loosenings?functions=fablab")).json();
    expect(some).toEqual({ items: [] });
  });

  it("measures distances as PostGIS does on the ellipsoid", async () => {
    const near = [3.0635, 50.6365] as const;
    const metres = sql<number>`ST_Distance(${shownPlaces.position}::geography, ST_SetSRID(ST_MakePoint(${near[0]}, ${near[1]}), 4326)::geography)`;
    const rows = await opened.db.select({ id: shownPlaces.placeId, metres }).from(shownPlaces);
    const exact = new Map(rows.map((row) => [row.id, row.metres]));
    const places = await listAll(`near=${near}`);
    expect(places.length).toBe(rows.length);
    for (const { id, distance = Number.NaN } of places) {
      const expected = exact.get(id) ?? Number.NaN;
      expect(Math.abs(distance - expected), id).toBeLessThanOrEqual(0.5 + 0.005 * expected);
    }
  });

  it("labels facets in the asked language", async () => {
    const label = async (lang: string) => {
      const { facets } = facetsSchema.parse(
        await (await get(`/api/v1/facets?lang=${lang}`)).json(),
      );
      return facets.typologies.find(({ key }) => key === "library")?.label;
    };
    expect([await label("fr"), await label("nl"), await label("en")]).toEqual([
      "Médiathèque / bibliothèque",
      "Bibliotheek",
      "Library",
    ]);
  });

  it("never publishes a mobile number", async () => {
    const phones = (await listAll("")).flatMap(({ phone }) => phone ?? []);
    expect(phones.length).toBeGreaterThan(20);
    expect(phones.filter((phone) => /^\+33[67]|^\+324[5-9]/.test(phone))).toEqual([]);
  });

  it.each([
    ["/api/v1/places?bbox=3,50,2,51", "bbox"],
    ["/api/v1/places?bbox=a", "bbox"],
    ["/api/v1/places?sides=nord", "sides"],
    ["/api/v1/places?limit=101", "limit"],
    ["/api/v1/places?cursor=x", "cursor"],
    ["/api/v1/places?sort=distance", "sort"],
    ["/api/v1/places?open=tuesday", "open"],
    ["/api/v1/places?municipalities=59350", "municipalities"],
  ])("answers 400 to %s and names the field", async (path, field) => {
    const response = await get(path);
    expect(response.status).toBe(400);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    const problem = problemSchema.parse(await response.json());
    expect(problem.code).toBe("invalid-request");
    expect(problem.title).toContain(field);
  });

  it.each(["/api/v1/places/nothing-of-that-name", "/api/v2/places"])(
    "answers 404 with a problem to %s",
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(404);
      expect(problemSchema.parse(await response.json()).code).toBe("not-found");
    },
  );

  it.each([
    "/api/v1/places/nothing-of-that-name",
    "/api/v2/places",
    "/api/v1/places",
    "/api/v1/taxonomy?lang=nl",
    "/api/v1/map.svg",
    "/health",
    "/openapi.json",
  ])("lets nothing run where %s is opened", async (path) => {
    const { headers } = await get(path);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("content-security-policy")).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    );
  });

  it("answers 304 to a client that has this data version in this language", async () => {
    const first = await get("/api/v1/places?lang=fr");
    const etag = first.headers.get("etag") ?? "";
    expect(etag).toMatch(/^W\/"\d+\.\w+-\w*-fr-\d{4}-\d\d-\d\d"$/);
    expect((await get("/api/v1/places?lang=fr", { "if-none-match": etag })).status).toBe(304);
    expect((await get("/api/v1/places?lang=nl", { "if-none-match": etag })).status).toBe(200);
  });

  it.each(["/api/v1/facets", "/api/v1/places?open=now", "/api/v1/tiles/5/16/10.mvt?open=now"])(
    "marks %s as true for a minute",
    async (path) => {
      const etag = (await get(path)).headers.get("etag");
      expect(etag).toMatch(/^W\/"\d+\.\w+-\w*-fr-\d{4}-\d\d-\d\dT\d\d:\d\d"$/);
    },
  );

  it("counts places by when they are open", async () => {
    const { facets } = facetsSchema.parse(
      await (await get("/api/v1/facets?sides=fr&lang=nl")).json(),
    );
    const late = facets.open.find(({ key }) => key === "late");
    expect(late?.label).toBe("Minstens één dag per week open tot 20 uur");
    for (const { key, count } of facets.open.filter((option) => option.key !== "now")) {
      expect((await list(`sides=fr&open=${key}`)).total, key).toBe(count);
    }
    const unknown = facets.open.find(({ key }) => key === "unknown");
    expect(unknown?.count).toBeGreaterThan(0);
  });

  it("lists municipalities with population, and their outlines as GeoJSON", async () => {
    const { items } = (await (await get("/api/v1/municipalities")).json()) as {
      items: { key: string; population: number }[];
    };
    expect(items.length).toBe(153);
    expect(items.every(({ population }) => population > 0)).toBe(true);

    const response = await get("/api/v1/municipalities.geojson");
    expect(response.headers.get("content-type")).toBe("application/geo+json");
    const { features } = (await response.json()) as {
      features: { geometry: { type: string } }[];
    };
    expect(features.length).toBe(153);
    expect(new Set(features.map(({ geometry }) => geometry.type))).toEqual(
      new Set(["MultiPolygon", "Point"]),
    );
  });

  it("tells of each source its licence, its last run and what it gave", async () => {
    const body = (await (await get("/api/v1/sources?lang=fr")).json()) as { items: unknown };
    const items = z.array(sourceSchema).parse(body.items);
    const curated = items.find(({ id }) => id === "curated");
    expect(curated).toMatchObject({ records: 439, places: 439, origin: "curated" });
    expect(items.every(({ licenceName, attribution }) => licenceName && attribution)).toBe(true);
    expect(items.find(({ id }) => id === "osm")?.licence).toBe("ODbL-1.0");
    const boundaries = items.find(({ id }) => id === "boundaries-belgium");
    expect(boundaries).toMatchObject({ places: 0, records: expect.any(Number) });
    expect(boundaries?.records).toBeGreaterThan(0);
  });

  it("gives the taxonomy, its own description, and its health", async () => {
    expect(
      taxonomySchema.parse(await (await get("/api/v1/taxonomy")).json()).typologies.length,
    ).toBe(30);
    const openapi = (await (await get("/openapi.json")).json()) as { paths: object };
    expect(Object.keys(openapi.paths)).toEqual(
      expect.arrayContaining([
        "/api/v1/places",
        "/api/v1/places/{id}",
        "/api/v1/facets",
        "/health",
      ]),
    );
    expect(await (await get("/health")).json()).toMatchObject({ status: "ok" });
  });
});
