/** The criteria of calls for projects as lists sort and count them, on every engine of this machine. */
import {
  CRITERIA,
  type CriteriaPage,
  type CriterionKey,
  criteriaPageSchema,
  type PlaceCriteria,
  problemSchema,
  VERDICTS,
  type Verdict,
} from "@passerelle/data/contract";
import { createApp } from "@passerelle/server/create-app";
import type { OpenDatabase } from "@passerelle/server/db";
import { testEngines } from "@passerelle/server/db/testing";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openHarvestedDatabase } from "../setup/harvested.ts";

describe.each(testEngines)("criteria on %s", (engine) => {
  let opened: OpenDatabase;
  let app: ReturnType<typeof createApp>;

  beforeAll(async () => {
    opened = await openHarvestedDatabase(engine);
    app = createApp(opened.db);
  });
  afterAll(() => opened.close());

  async function page(query: string): Promise<CriteriaPage> {
    const response = await app.request(`/api/v1/criteria?${query}`);
    expect(response.status, query).toBe(200);
    return criteriaPageSchema.parse(await response.json());
  }
  async function all(query: string): Promise<PlaceCriteria[]> {
    const items: PlaceCriteria[] = [];
    let cursor: string | undefined = "";
    while (cursor !== undefined) {
      const next: CriteriaPage = await page(`${query}&limit=40&cursor=${cursor}`);
      items.push(...next.items);
      cursor = next.nextCursor;
    }
    return items;
  }
  const verdictOf = ({ criteria }: PlaceCriteria, key: CriterionKey) =>
    criteria.find((criterion) => criterion.key === key)?.verdict ?? "unknown";
  const countOf = ({ criteria }: PlaceCriteria, verdict: Verdict) =>
    criteria.filter((criterion) => criterion.verdict === verdict).length;

  it("come over the whole list by what places meet or lack, each place once", async () => {
    const byName = await all("within=fr&sort=name");
    for (const [sort, verdict] of [
      ["met", "yes"],
      ["lacking", "no"],
    ] as const) {
      const places = await all(`within=fr&sort=${sort}`);
      const counts = places.map((place) => countOf(place, verdict));
      expect(counts).toEqual(counts.toSorted((a, b) => b - a));
      expect(counts[0]).toBeGreaterThan(counts.at(-1) ?? Number.NaN);
      const ids = places.map(({ id }) => id).toSorted();
      expect(ids).toEqual(byName.map(({ id }) => id).toSorted());
    }
  });

  it.each(["two_functions", "open_late", "label"] as const)("come by %s", async (key) => {
    const places = await all(`within=fr&sort=${key}`);
    const order = places.map((place) => VERDICTS.indexOf(verdictOf(place, key)));
    expect(order).toEqual(order.toSorted());
    expect(new Set(order).size).toBeGreaterThan(1);
    // alike, they stand by name
    const names = (await all("within=fr&sort=name")).map(({ id }) => id);
    const first = places.filter((place) => verdictOf(place, key) === "yes").map(({ id }) => id);
    expect(first).toEqual(names.filter((id) => first.includes(id)));
  });

  it("are counted over all that match, not over a page", async () => {
    const query = "within=fr&functions=coworking";
    const { counts, total, items } = await page(`${query}&limit=2`);
    expect(items).toHaveLength(2);
    const places = await all(query);
    expect(places).toHaveLength(total);
    expect(counts.map(({ key }) => key)).toEqual(CRITERIA);
    for (const { key, ...found } of counts) {
      for (const verdict of VERDICTS) {
        const expected = places.filter((place) => verdictOf(place, key) === verdict);
        expect(found[verdict], `${key} ${verdict}`).toBe(expected.length);
      }
    }
  });

  it("are exported in the order asked for", async () => {
    const response = await app.request("/api/v1/criteria?within=fr&sort=met&format=csv");
    const rows: { id: string }[] = parse(await response.text(), { columns: true });
    expect(rows.map(({ id }) => id)).toEqual((await all("within=fr&sort=met")).map(({ id }) => id));
  });

  it("refuse an order that is none, and the cursor of another", async () => {
    const { nextCursor } = await page("sort=met&limit=1");
    for (const query of ["sort=beauty", `sort=lacking&cursor=${nextCursor}`]) {
      const response = await app.request(`/api/v1/criteria?${query}`);
      expect(response.status, query).toBe(400);
      expect(problemSchema.parse(await response.json()).code).toBe("invalid-request");
    }
  });
});
