/** Places by their ids, as short lists ask for them, on every engine that this machine has. */
import { placePageSchema, placesByIdsSchema } from "@passerelle/data/contract";
import { createApp } from "@passerelle/server/create-app";
import type { OpenDatabase } from "@passerelle/server/db";
import { placeAliases } from "@passerelle/server/db/schema";
import { testEngines } from "@passerelle/server/db/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openHarvestedDatabase } from "../setup/harvested.ts";

describe.each(testEngines)("places by ids on %s", (engine) => {
  let opened: OpenDatabase;
  let get: (path: string) => Promise<Response>;
  let ids: string[];

  beforeAll(async () => {
    opened = await openHarvestedDatabase(engine);
    const app = createApp(opened.db);
    get = async (path) => app.request(path);
    const listed = await get("/api/v1/places?limit=100&sort=name");
    ids = placePageSchema.parse(await listed.json()).items.map(({ id }) => id);
  });
  afterAll(() => opened.close());

  async function ask(asked: string[]) {
    const response = await get(`/api/v1/places/by-ids?lang=nl&ids=${asked.join(",")}`);
    expect(response.status).toBe(200);
    return placesByIdsSchema.parse(await response.json());
  }

  it("gives a hundred places in the order asked for", async () => {
    const backwards = ids.toReversed();
    expect(backwards).toHaveLength(100);
    const { items, missing, moved } = await ask(backwards);
    expect(items.map(({ id }) => id)).toEqual(backwards);
    expect(items.every(({ sources }) => sources.length > 0)).toBe(true);
    expect({ missing, moved }).toEqual({ missing: [], moved: {} });
  });

  it("follows an id to the place that took it over, once, and names what is no more", async () => {
    const [first = "", second = "", third = ""] = ids;
    await opened.db.insert(placeAliases).values({ alias: "formerid", placeId: second });
    const answer = await ask([third, "formerid", "nobody", second, first]);
    expect(answer.items.map(({ id }) => id)).toEqual([third, second, first]);
    expect(answer.moved).toEqual({ formerid: second });
    expect(answer.missing).toEqual(["nobody"]);
  });

  it("gives nothing for nothing", async () => {
    expect(await ask([])).toEqual({ items: [], moved: {}, missing: [] });
  });

  it("refuses more than a hundred ids, and what is no id", async () => {
    const many = Array.from({ length: 101 }, (_, index) => `id${index}`).join(",");
    for (const query of [`ids=${many}`, "ids=a%20b", ""]) {
      expect((await get(`/api/v1/places/by-ids?${query}`)).status, query).toBe(400);
    }
  });
});
