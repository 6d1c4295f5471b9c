import { organisationSchema, placePageSchema, problemSchema } from "@passerelle/data/contract";
import { createApp } from "@passerelle/server/create-app";
import type { OpenDatabase } from "@passerelle/server/db";
import { testEngines } from "@passerelle/server/db/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openHarvestedDatabase } from "../setup/harvested.ts";

describe.each(testEngines)("organisations on %s", (engine) => {
  let opened: OpenDatabase;
  let get: (path: string) => Promise<Response>;

  beforeAll(async () => {
    opened = await openHarvestedDatabase(engine);
    const app = createApp(opened.db);
    get = async (path) => app.request(path);
  });
  afterAll(() => opened.close());

  it("lists the sites of a legal body, each of which names it", async () => {
    const page = await get("/api/v1/places?q=centrale+lille");
    const [place] = placePageSchema.parse(await page.json()).items;
    const id = place?.organisation?.id;
    const organisation = organisationSchema.parse(
      await (await get(`/api/v1/organisations/${id}?lang=nl`)).json(),
    );

    expect(organisation.places.map((site) => site.id)).toContain(place?.id);
    expect(organisation.places.every((site) => site.organisation?.id === id)).toBe(true);
    expect(organisation.identifiers.map(({ scheme }) => scheme)).toContain("siren");
  });

  it("answers 404 with a problem to an unknown one", async () => {
    const response = await get("/api/v1/organisations/nothing");
    expect(response.status).toBe(404);
    expect(problemSchema.parse(await response.json()).code).toBe("not-found");
  });
});
