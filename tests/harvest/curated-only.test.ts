import { harvest } from "@passerelle/scripts/harvest";
import { loadSources } from "@passerelle/scripts/load-sources";
import { createApp } from "@passerelle/server/create-app";
import { openTestDatabase } from "@passerelle/server/db/testing";
import { expect, it } from "vitest";

it("shows the curated places alone, and says so, when there is neither network nor archive", async () => {
  const { db, close } = await openTestDatabase();
  const { runs } = await harvest(db, await loadSources(), {});
  const app = createApp(db);
  const ask = async (path: string) => (await app.request(path)).json();

  expect(runs.filter(({ status }) => status === "ok").map(({ source }) => source)).toEqual([
    "curated",
  ]);
  expect(runs.every(({ status }) => status === "ok" || status === "skipped")).toBe(true);
  expect(await ask("/api/v1/places?limit=1")).toMatchObject({ total: 439 });
  expect(await ask("/api/v1/sources")).toMatchObject({ notices: ["only-curated", "no-shapes"] });
  expect(await ask("/api/v1/municipalities.geojson")).toMatchObject({
    features: expect.arrayContaining([
      expect.objectContaining({
        id: "FR-59350",
        geometry: expect.objectContaining({ type: "Point" }),
      }),
    ]),
  });
  await close();
});
