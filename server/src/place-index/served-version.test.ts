import { afterAll, beforeAll, expect, it } from "vitest";
import type { OpenDatabase } from "../db/client.ts";
import { publications } from "../db/schema.ts";
import { openTestDatabase } from "../db/testing.ts";
import { indexedVersion, placeIndexOf } from "./held-index.ts";
import { servedVersionOf } from "./served-version.ts";

let opened: OpenDatabase;
beforeAll(async () => {
  opened = await openTestDatabase();
});
afterAll(() => opened.close());

it("notices a publication once its time is over, and when its index is there", async () => {
  const { db } = opened;
  let now = 0;
  const servedVersion = servedVersionOf(db, 1_000, () => now);
  const publish = () => db.insert(publications).values({ at: new Date(), what: "merge" });

  expect(await servedVersion()).toBe(0);
  await placeIndexOf(db, 0);
  await publish();
  now = 999;
  expect(await servedVersion()).toBe(0);
  now = 1_000;
  expect(await servedVersion(), "its index is not there yet").toBe(0);
  await placeIndexOf(db, 1);
  expect(indexedVersion(db)).toBe(1);
  now = 2_000;
  expect(await servedVersion()).toBe(1);
});

it("asks the database each time where no age is allowed", async () => {
  const { db } = opened;
  const servedVersion = servedVersionOf(db, 0);
  const before = await servedVersion();
  await db.insert(publications).values({ at: new Date(), what: "merge" });
  expect(await servedVersion()).toBe(before + 1);
});
