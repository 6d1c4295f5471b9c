/** The person whom every fixture names is nowhere in what a harvest makes of them. */
import type { OpenDatabase } from "@passerelle/server/db";
import { testEngines } from "@passerelle/server/db/testing";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openHarvestedDatabase } from "../setup/harvested.ts";

/** All that drafts, pages, answers, files, pictures and reports are made of. */
const TABLES = [
  "records",
  "candidates",
  "shown_places",
  "claims",
  "organisations",
  "organisation_identifiers",
  "place_aliases",
  "match_reviews",
  "harvest_runs",
];

describe.each(testEngines)("what a harvest makes public on %s", (engine) => {
  let opened: OpenDatabase;
  beforeAll(async () => {
    opened = await openHarvestedDatabase(engine);
  });
  afterAll(() => opened.close());

  it.each(TABLES)("names no person whom a source names: %s", async (table) => {
    const rows = await opened.db
      .select({ text: sql<string>`r::text` })
      .from(sql.raw(`${table} as r`));
    expect(rows.length).toBeGreaterThan(0);
    const all = rows.map(({ text }) => text).join("\n");
    expect(all).not.toMatch(/camille\W*vandurand/i);
    expect(all.replaceAll(/[\s.]/g, "")).not.toMatch(/612345678|475123456/);
  });
});
