import type { HarvestRun } from "@passerelle/data/contract";
import { expect, it } from "vitest";
import { formatHarvest } from "./report.ts";

const quiet = { updated: 0, withdrawn: 0, skipped: {}, rejected: 0 };

it("shows a line per source, why records were left out, and what failed", () => {
  const runs: HarvestRun[] = [
    {
      ...quiet,
      source: "osm",
      status: "ok",
      origin: "archive",
      read: 12,
      created: 3,
      unchanged: 7,
      skipped: { "no name": 2 },
      message: "overpass-api.de could not be reached",
    },
    {
      ...quiet,
      source: "curated",
      status: "ok",
      origin: "curated",
      read: 9,
      created: 0,
      unchanged: 9,
    },
    {
      ...quiet,
      source: "esr",
      status: "failed",
      read: 0,
      created: 0,
      unchanged: 0,
      message: "esr.csv line 3: …",
    },
  ];
  const merge = {
    records: 19,
    places: 17,
    merged: 2,
    largest: 2,
    review: 1,
    contradictions: ["osm:1 <> esr:2"],
    changed: 3,
  };
  const sources = runs.map((run) => ({
    run,
    ...(run.source === "osm" && { isFallback: true, formChanges: ['new column: "x"'] }),
  }));
  const report = formatHarvest({ name: "20261126-180312-7f3a", runs, sources, merge });

  expect(report).toMatch(/osm +│ ok +│ archive +│ +12 │ +3 │/);
  expect(report).toMatch(/curated +│ unchanged/);
  expect(report).toContain("osm left out: 2 no name");
  expect(report).toContain("19 records are 17 places");
  expect(report).toContain("contradict each other, so the two stay apart: osm:1 <> esr:2");
  expect(report).toContain("esr failed: esr.csv line 3");
  expect(report).toContain('osm has a new column: "x"');
  expect(report).toContain("Run 20261126-180312-7f3a");
  expect(report).toContain("Read from the archive because the network gave nothing: osm");
});
