import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { OpenDatabase } from "../db/client.ts";
import { municipalities } from "../db/schema.ts";
import { openTestDatabase } from "../db/testing.ts";
import { readGround } from "./ground.queries.ts";

let opened: OpenDatabase;
beforeAll(async () => {
  opened = await openTestDatabase("PGlite");
  await opened.db.insert(municipalities).values({
    key: "FR-59350",
    country: "FR",
    code: "59350",
    names: { fr: "Lille" },
    side: "fr",
    district: "mel",
    population: 236_710,
    populationYear: 2022,
    centre: "SRID=4326;POINT(3.06 50.63)",
  });
});
afterAll(() => opened.close());

it("is made anew for a data version only where municipalities have changed", async () => {
  const { db } = opened;
  const first = await readGround(db, 1);
  expect(await readGround(db, 2)).toBe(first);
  await db
    .update(municipalities)
    .set({ population: 240_000 })
    .where(eq(municipalities.key, "FR-59350"));
  expect(await readGround(db, 2)).toBe(first);
  const { ground } = await readGround(db, 3);
  expect(ground.municipalities).toMatchObject([{ population: 240_000 }]);
});
