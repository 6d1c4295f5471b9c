/** Records that were taken out on request: nothing of their words is left, and no harvest brings them back. */
import { harvest } from "@passerelle/scripts/harvest";
import { letBackIn, takeOut } from "@passerelle/scripts/take-out";
import { createApp } from "@passerelle/server/create-app";
import type { OpenDatabase } from "@passerelle/server/db";
import {
  claims,
  geocodings,
  organisationIdentifiers,
  organisations,
  placeAliases,
  records,
  searchWords,
  shownPlaces,
  suppressions,
} from "@passerelle/server/db/schema";
import { openTestDatabase, testEngines } from "@passerelle/server/db/testing";
import { placeEntries } from "@passerelle/server/sitemap-entries";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { library, sampleSource } from "../setup/sample-source.ts";

const asker = {
  ...library,
  name: "Atelier Vandurand",
  address: { ...library.address, line: "7 rue des Vandurand" },
  phone: "+33320000001",
  identifiers: [{ scheme: "siret" as const, value: "55210055400013" }],
  isOrganisation: true,
};
const alsoListed = { ...asker, ref: "b", name: "Atelier Vandurand & Cie", phone: "+33320000002" };
const neighbour = { ...library, ref: "2", position: [3.19, 50.7] as [number, number] };
const SOURCES = [
  sampleSource("register", [asker, neighbour], "register"),
  sampleSource("map", [alsoListed], "observer"),
];
const WORDS = /vandurand|33320000001|33320000002|552100554/i;
const REQUEST = { author: "operator", reason: "GDPR article 17" };

describe.each(testEngines)("what was taken out on request on %s", (engine) => {
  let opened: OpenDatabase;
  let place: typeof shownPlaces.$inferSelect;
  const run = () => harvest(opened.db, SOURCES, {});
  const statusOf = async (path: string) => (await createApp(opened.db).request(path)).status;

  /** All rows of the database that hold such words. */
  async function rowsWith(words: RegExp): Promise<string[]> {
    const { db } = opened;
    const tables = [claims, geocodings, organisationIdentifiers, organisations, placeAliases];
    const rows = [...tables, records, searchWords, shownPlaces, suppressions].map((table) =>
      db.select().from(table),
    );
    const all = (await Promise.all(rows)).flat();
    return all.map((row) => JSON.stringify(row)).filter((row) => words.test(row));
  }

  beforeAll(async () => {
    opened = await openTestDatabase(engine);
    await run();
    const shown = await opened.db.select().from(shownPlaces);
    expect(shown.map(({ name }) => name).toSorted()).toEqual([asker.name, library.name]);
    expect(await rowsWith(WORDS)).not.toEqual([]);
    const [first] = shown.filter(({ name }) => name === asker.name);
    if (!first) throw new Error("no place");
    place = first;
    expect(await statusOf(`/api/v1/places/${place.slug}`)).toBe(200);
    expect(await statusOf(`/api/v1/organisations/${place.organisationId}`)).toBe(200);
  });
  afterAll(() => opened.close());

  it("is made anew from what others say, under the same id", async () => {
    const left = await takeOut(opened.db, ["register:1"], REQUEST, new Date());
    expect(left).toEqual([{ slug: expect.any(String), records: ["map:b"] }]);
    const shown = await opened.db.select().from(shownPlaces);
    expect(shown.find(({ placeId }) => placeId === place.placeId)).toMatchObject({
      name: alsoListed.name,
      phone: alsoListed.phone,
    });
    expect(await rowsWith(/33320000001/)).toEqual([]);
    // its slug held the name that the record gave it
    expect(await statusOf(`/api/v1/places/${place.slug}`)).toBe(404);
    expect(await statusOf(`/api/v1/places/${left[0]?.slug}`)).toBe(200);
    expect(await statusOf(`/api/v1/places/${place.placeId}`)).toBe(200);
  });

  it("is gone when nobody else lists it, with its organisation", async () => {
    expect(await takeOut(opened.db, ["map:b"], REQUEST, new Date())).toEqual([]);
    expect(await rowsWith(WORDS)).toEqual([]);
    expect(await statusOf(`/api/v1/places/${place.placeId}`)).toBe(404);
    expect(await statusOf(`/api/v1/organisations/${place.organisationId}`)).toBe(404);
    const found = await createApp(opened.db).request("/api/v1/places?q=vandurand");
    expect(await found.json()).toMatchObject({ total: 0 });
    expect(JSON.stringify(await placeEntries.find(opened.db, 0, 10))).not.toMatch(WORDS);
    expect(await placeEntries.count(opened.db)).toBe(1);
  });

  it("does not come back with the next harvest, which says how many it left out", async () => {
    const { runs } = await run();
    expect(runs).toMatchObject([
      { source: "register", status: "ok", read: 2, skipped: { "taken out on request": 1 } },
      { source: "map", status: "ok", read: 1, skipped: { "taken out on request": 1 } },
    ]);
    expect(await rowsWith(WORDS)).toEqual([]);
  });

  it("comes back under its id once it is let in again", async () => {
    await letBackIn(opened.db, ["register:1", "map:b"]);
    expect(await opened.db.$count(suppressions)).toBe(0);
    await run();
    expect(await statusOf(`/api/v1/places/${place.placeId}`)).toBe(200);
    expect(await statusOf(`/api/v1/places/${place.slug}`)).toBe(200);
  });

  it("refuses what is no record, and changes nothing", async () => {
    const keys = ["register:1", "register:nothing"];
    await expect(takeOut(opened.db, keys, REQUEST, new Date())).rejects.toThrow(
      "No record is called register:nothing",
    );
    await expect(letBackIn(opened.db, ["register:1"])).rejects.toThrow("register:1 was taken out");
    expect(await statusOf(`/api/v1/places/${place.placeId}`)).toBe(200);
  });
});
