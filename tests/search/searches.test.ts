/** What people type and what must come first, on the real places, on every engine. */
import { placePageSchema, suggestionsSchema } from "@passerelle/data/contract";
import { findArchive } from "@passerelle/scripts/archive";
import { harvest } from "@passerelle/scripts/harvest";
import { loadSources } from "@passerelle/scripts/load-sources";
import { createApp } from "@passerelle/server/create-app";
import type { OpenDatabase } from "@passerelle/server/db";
import { openTestDatabase, testEngines } from "@passerelle/server/db/testing";
import { readEnvironment } from "@passerelle/server/env";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasTraits, type Search, searches, suggestSearches } from "./searches.ts";

const held = findArchive(readEnvironment().ARCHIVE_DIR);

it("is a table of at least 60 searches, of which 45 need no archive", () => {
  expect(searches.length).toBeGreaterThanOrEqual(60);
  expect(searches.filter(({ needs }) => !needs).length).toBeGreaterThanOrEqual(45);
  expect(new Set(searches.map(({ q }) => q)).size).toBe(searches.length);
});

describe.each(testEngines)("searches on %s", (engine) => {
  let opened: OpenDatabase;
  let app: ReturnType<typeof createApp>;
  // the whole archive once, on the faster engine; the curated places on every engine
  const archive = engine === testEngines.at(-1) ? held : undefined;
  const possible = searches.filter(({ needs }) => archive || needs !== "archive");

  beforeAll(async () => {
    opened = await openTestDatabase(engine);
    const sources = await loadSources(archive ? [] : ["curated"]);
    await harvest(opened.db, sources, { archive });
    app = createApp(opened.db);
  });
  afterAll(() => opened.close());

  async function list(q: string) {
    const query = new URLSearchParams({ q, limit: "100", lang: "fr" });
    const response = await app.request(`/api/v1/places?${query}`);
    return placePageSchema.parse(await response.json());
  }

  it.each(possible)("$q", async ({ q, first, all, includes = [], nothing }: Search) => {
    const { items, total } = await list(q);
    if (nothing) return expect(total).toBe(0);
    expect(total).toBeGreaterThan(0);
    if (first) expect(items[0]?.name).toBe(first);
    if (all) {
      const others = items.slice(0, 3).filter((place) => !hasTraits(place, all));
      expect(others.map(({ name }) => name)).toEqual([]);
    }
    expect(items.map(({ name }) => name)).toEqual(expect.arrayContaining(includes));
  });

  it.each(suggestSearches)("suggests for $q in $lang", async ({ q, lang, first }) => {
    const query = new URLSearchParams({ q, lang });
    const response = await app.request(`/api/v1/suggest?${query}`);
    const { items } = suggestionsSchema.parse(await response.json());
    expect(items.length).toBeLessThanOrEqual(10);
    expect(items[0]).toMatchObject(first);
  });
});
