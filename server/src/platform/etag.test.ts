import { afterAll, beforeAll, expect, it } from "vitest";
import { createApp } from "../app.ts";
import type { Database, OpenDatabase } from "../db/client.ts";
import { publications } from "../db/schema.ts";
import { openTestDatabase } from "../db/testing.ts";

let databases: OpenDatabase[] = [];

beforeAll(async () => {
  databases = await Promise.all([openTestDatabase(), openTestDatabase()]);
  for (const [day, { db }] of databases.entries())
    await db.insert(publications).values({ at: new Date(2026, 10, 20 + day), what: "merge" });
});
afterAll(() => Promise.all(databases.map(({ close }) => close())));

async function statusOf(db: Database, deployment: string, etag = "") {
  const response = await createApp(db, undefined, { deployment }).request("/api/v1/taxonomy", {
    headers: { "if-none-match": etag },
  });
  return { status: response.status, etag: response.headers.get("etag") ?? "" };
}

it("holds on every server of a deployment, and neither after an upgrade nor with another database", async () => {
  const [one, anew] = databases.map(({ db }) => db) as [Database, Database];
  const { etag } = await statusOf(one, "before");
  expect(etag).toMatch(/^W\/"1\./);
  expect((await statusOf(one, "before", etag)).status).toBe(304);
  expect((await statusOf(one, "after", etag)).status).toBe(200);
  expect((await statusOf(anew, "before", etag)).status).toBe(200);
});
