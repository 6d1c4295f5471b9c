/** Coverage, siting and criteria as re-users ask for them, on every engine that this machine has. */
import {
  type Coverage,
  coverageSchema,
  criteriaPageSchema,
  gapsSchema,
  type Municipality,
  municipalitySchema,
  type Place,
  placePageSchema,
  problemSchema,
  sitingSchema,
} from "@passerelle/data/contract";
import { recount } from "@passerelle/scripts/recount";
import { createApp } from "@passerelle/server/create-app";
import type { OpenDatabase } from "@passerelle/server/db";
import { testEngines } from "@passerelle/server/db/testing";
import { parse } from "csv-parse/sync";
import type { FeatureCollection } from "geojson";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { openHarvestedDatabase } from "../setup/harvested.ts";

const CENTRES = "population=municipality";

describe.each(testEngines)("coverage on %s", (engine) => {
  let opened: OpenDatabase;
  let app: ReturnType<typeof createApp>;

  beforeAll(async () => {
    opened = await openHarvestedDatabase(engine);
    app = createApp(opened.db);
  });
  afterAll(() => opened.close());

  async function get(path: string): Promise<Response> {
    const response = await app.request(`/api/v1${path}`);
    expect(response.status, path).toBe(200);
    return response;
  }
  async function coverage(query: string): Promise<Coverage> {
    return coverageSchema.parse(await (await get(`/coverage?${query}`)).json());
  }
  async function post(body: unknown, query = ""): Promise<Response> {
    const headers = { "content-type": "application/json" };
    const init = { method: "POST", headers, body: JSON.stringify(body) };
    return app.request(`/api/v1/coverage/siting${query}`, init);
  }
  async function siting(body: unknown) {
    const response = await post(body);
    expect(response.status).toBe(200);
    return sitingSchema.parse(await response.json());
  }
  async function municipalities(): Promise<Municipality[]> {
    const body = await (await get("/municipalities")).json();
    return z.object({ items: z.array(municipalitySchema) }).parse(body).items;
  }
  async function places(query: string): Promise<Place[]> {
    const items: Place[] = [];
    let cursor = "";
    do {
      const page = placePageSchema.parse(
        await (await get(`/places?${query}&limit=100${cursor}`)).json(),
      );
      items.push(...page.items);
      cursor = page.nextCursor ? `&cursor=${page.nextCursor}` : "";
    } while (cursor);
    return items;
  }

  it.each([
    ["functions=fablab", 20, "bicycle", "open"],
    ["functions=fablab", 20, "bicycle", "closed"],
    ["functions=coworking&status=active", 15, "car", "open"],
    ["typologies=library&open=weekend", 60, "foot", "closed"],
  ] as const)(
    "gives what recounting from places and municipalities gives: %s, %i minutes by %s, border %s",
    async (filters, minutes, mode, border) => {
      const answer = await coverage(
        `${filters}&minutes=${minutes}&mode=${mode}&border=${border}&${CENTRES}`,
      );
      const towns = await municipalities();
      const expected = recount(towns, await places(filters), { minutes, mode, border });
      expect(answer.places.total).toBeGreaterThan(3);
      expect(answer.inhabitants).toBe(towns.reduce((sum, { population }) => sum + population, 0));
      // both measure to a few metres: who lives that near to the limit may be on either side
      expect(answer.reached).toBeGreaterThanOrEqual(expected.surely);
      expect(answer.reached).toBeLessThanOrEqual(expected.perhaps);
      expect(answer.reached).toBeGreaterThan(0);
      expect(answer.reached).toBeLessThan(answer.inhabitants);
      const near = answer.municipalities.filter(({ reached }) => reached > 0);
      for (const { key, reached } of near) expect(expected.towns.get(key)).toContain(reached);
    },
  );

  it("agrees with itself: curve, municipalities, border and gaps", async () => {
    const question = `functions=fablab&minutes=20&mode=bicycle&${CENTRES}`;
    const open = await coverage(question);
    const closed = await coverage(`${question}&border=closed`);
    const sum = (answer: Coverage, of: (town: Coverage["municipalities"][number]) => number) =>
      answer.municipalities.reduce((total, town) => total + of(town), 0);
    for (const answer of [open, closed]) {
      expect(sum(answer, ({ reached }) => reached)).toBe(answer.reached);
      expect(sum(answer, ({ inhabitants }) => inhabitants)).toBe(answer.inhabitants);
      expect(answer.share).toBe(answer.reached / answer.inhabitants);
      expect(answer.curve.find(({ minutes }) => minutes === 20)?.reached).toBe(answer.reached);
      const curve = answer.curve.map(({ reached }) => reached);
      expect(curve).toEqual([...curve].sort((a, b) => a - b));
    }
    expect(open.reached - closed.reached).toBe(open.borderEffect.difference.reached);
    expect(sum(open, ({ acrossBorder }) => acrossBorder)).toBe(open.reached - closed.reached);
    expect(closed.borderEffect).toEqual(open.borderEffect);

    const gaps = gapsSchema.parse(await (await get(`/coverage/gaps?${question}`)).json());
    expect(gaps.inhabitants).toBe(open.inhabitants - open.reached);
    expect(gaps.groups).toEqual([]);
    const people = gaps.municipalities.map(({ inhabitants }) => inhabitants);
    expect(people).toEqual([...people].sort((a, b) => b - a));
    for (const { nearest } of gaps.municipalities) {
      expect(nearest?.minutes).toBeGreaterThan(20);
      expect(nearest?.metres).toBeGreaterThan(open.model.distanceMetres);
    }
  });

  it("gives the parts of the territory, and refuses what is none", async () => {
    const parts = ["fr", "vlaanderen", "wallonie"].map((side) =>
      coverage(`within=${side}&${CENTRES}`),
    );
    const all = await coverage(CENTRES);
    const total = (await Promise.all(parts)).reduce((sum, { reached }) => sum + reached, 0);
    expect(total).toBe(all.reached);
    expect((await coverage("within=Kortrijk")).within).toEqual({
      key: "Kortrijk",
      kind: "district",
    });
    const lille = await coverage("within=FR-59350");
    expect(lille.municipalities.map(({ key }) => key)).toEqual(["FR-59350"]);
    expect(lille.functions.find(({ key }) => key === "fablab")?.places).toBe(
      (await places("functions=fablab&municipalities=FR-59350")).length,
    );
    for (const query of ["within=Paris", "minutes=4", "minutes=61", "mode=train"]) {
      const response = await app.request(`/api/v1/coverage?${query}`);
      expect(response.status, query).toBe(400);
      expect(problemSchema.parse(await response.json()).code).toBe("invalid-request");
    }
  });

  it("says what the figures rest on", async () => {
    const { model, dataVersion } = await coverage("functions=fablab&mode=car&kilometres=5");
    expect(model).toMatchObject({ mode: "car", speedKmh: 40, distanceMetres: 5_000 });
    expect(model.minutes).toBeUndefined();
    expect(dataVersion).toBeGreaterThan(0);
    const byCentres = await coverage(CENTRES);
    expect(byCentres.model.population).toMatchObject({ layer: "municipality", year: 2020 });
    const layers = byCentres.model.population.layers;
    expect(layers.reduce((sum, { inhabitants }) => sum + inhabitants, 0)).toBe(
      byCentres.inhabitants,
    );
  });

  it("adds planned places and proposes the best next ones", async () => {
    const question = { functions: ["fablab"], population: "municipality", minutes: 20 };
    const { municipalities: gaps } = gapsSchema.parse(
      await (await get(`/coverage/gaps?functions=fablab&${CENTRES}`)).json(),
    );
    const worst = gaps[0];
    const plan = await siting({
      ...question,
      places: [{ position: worst?.position }, { municipality: worst?.municipalities[0] }],
      next: 5,
    });
    const [first, again] = plan.places;
    expect(first?.municipality).toBe(worst?.municipalities[0]);
    expect(first?.gain).toBeGreaterThanOrEqual(worst?.inhabitants ?? Number.NaN);
    // a second place at the same spot reaches nobody more
    expect(again?.gain).toBe(0);
    const gains = plan.next.map(({ gain }) => gain);
    expect(gains).toHaveLength(5);
    expect(gains).toEqual([...gains].sort((a, b) => b - a));
    const total = gains.reduce((sum, gain) => sum + gain, 0);
    expect(plan.next.at(-1)?.reached).toBe(plan.before.reached + (first?.gain ?? 0) + total);
    expect(plan.comparison).toMatchObject({ gain: total, candidates: 153 });
    expect(plan.comparison?.atMost).toBeGreaterThanOrEqual(total);
    expect(plan.comparison?.evenSpread.gain).toBeLessThanOrEqual(plan.comparison?.atMost ?? 0);
    const refused = await post({ ...question, place: [] });
    expect(refused.status).toBe(400);
    expect((await post({ places: [{ municipality: "FR-75056" }] })).status).toBe(400);
  });

  it("refuses a body that is too large, and a crowd of plans", async () => {
    const large = await post({ functions: Array.from({ length: 10_000 }, () => "fablab") });
    expect(large.status).toBe(413);
    expect(problemSchema.parse(await large.json()).code).toBe("invalid-request");

    // each asks the database for the towns of these, behind the first question of all others
    const plan = { places: Array.from({ length: 20 }, () => ({ position: [3.06, 50.63] })) };
    const crowd = await Promise.all(Array.from({ length: 60 }, () => post(plan)));
    expect(new Set(crowd.map(({ status }) => status))).toEqual(new Set([200, 503]));
    for (const refused of crowd.filter(({ status }) => status === 503))
      expect(problemSchema.parse(await refused.json()).code).toBe("unavailable");
    expect((await post(plan)).status).toBe(200);
  });

  it("takes a plan from a query string as it takes one from a body", async () => {
    const plan = "3.2,50.7_BE-36015";
    const places = [{ position: [3.2, 50.7] }, { municipality: "BE-36015" }];
    const asked = await siting({ functions: ["fablab"], places, next: 1 });
    const query = "functions=fablab&next=1";
    const together = await get(`/coverage/siting?${query}&plan=${plan}`);
    expect(await together.json()).toEqual(asked);
    const [first, second] = plan.split("_");
    const apart = await get(`/coverage/siting?${query}&plan=${first}&plan=${second}`);
    expect(await apart.json()).toEqual(asked);
    expect((await app.request("/api/v1/coverage/siting?plan=3.2")).status).toBe(400);
  });

  it("judges places by criteria, each verdict with what it rests on", async () => {
    const page = criteriaPageSchema.parse(
      await (await get("/criteria?functions=fablab&limit=100&sort=name")).json(),
    );
    const listed = await places("functions=fablab&sort=name");
    expect(page.total).toBe(listed.length);
    expect(page.items.map(({ id }) => id)).toEqual(listed.slice(0, 100).map(({ id }) => id));
    const late = new Set((await places("functions=fablab&open=late")).map(({ id }) => id));
    for (const { id, criteria } of page.items) {
      const verdicts = Object.fromEntries(criteria.map(({ key, verdict }) => [key, verdict]));
      const place = listed.find((each) => each.id === id);
      expect(verdicts.open_late === "yes").toBe(late.has(id));
      if (!place?.openingHours) expect(verdicts.open_weekend).toBe("unknown");
      expect(verdicts.label).toBe(place?.labels.length ? "yes" : "unknown");
      const [two] = criteria.filter(({ key }) => key === "two_functions");
      const [functions] = two?.evidence ?? [];
      expect(functions).toMatchObject({ field: "functions", value: place?.functions });
      expect(functions?.sources.length).toBeGreaterThan(0);
    }
    const { total } = criteriaPageSchema.parse(await (await get("/criteria?within=MEL")).json());
    expect(total).toBe((await places("sides=fr")).length);
  });

  it("gives each answer as a table and as a map, with the data version", async () => {
    const { dataVersion } = await coverage("");
    const paths = [
      "/coverage?within=wallonie",
      "/coverage/gaps?functions=fablab",
      "/criteria?functions=fablab&within=MEL",
    ];
    for (const path of paths) {
      const csv = await get(`${path}&format=csv`);
      expect(csv.headers.get("content-type")).toMatch(/^text\/csv/);
      const rows: Record<string, string>[] = parse(await csv.text(), { columns: true });
      const geojson = await get(`${path}&format=geojson`);
      expect(geojson.headers.get("content-type")).toBe("application/geo+json");
      const { features } = (await geojson.json()) as FeatureCollection;
      expect(features.length, path).toBe(rows.length);
      expect(rows.length, path).toBeGreaterThan(3);
      for (const row of rows) expect(row.data_version).toBe(String(dataVersion));
    }
    const plan = { functions: "fablab", next: 3 };
    const rows = parse(await (await post(plan, "?format=csv")).text(), { columns: true });
    expect(rows).toHaveLength(3);
  });
});
