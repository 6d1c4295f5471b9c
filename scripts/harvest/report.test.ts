import { expect, it } from "vitest";
import { formatHarvest } from "./report.ts";

const quiet = { updated: 0, withdrawn: 0, skipped: {}, rejected: 0 };

it("shows a line per source, why records were left out, and what failed", () => {
  const runs: Parameters<typeof formatHarvest>[0]["runs"] = [
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
  const report = formatHarvest({ runs, merge });

  expect(report).toMatch(/osm +│ ok +│ archive +│ +12 │ +3 │/);
  expect(report).toMatch(/curated +│ unchanged/);
  expect(report).toContain("osm left out: 2 no name");
  expect(report).toContain("19 records are 17 places");
  expect(report).toContain("contradict each other, so the two stay apart: osm:1 <> esr:2");
  expect(report).toContain("esr failed: esr.csv line 3");
  expect(report).toContain("Read from the archive because the network gave nothing: osm");
});
