import { expect, it } from "vitest";
import type { Manifest } from "./manifest.ts";
import { findOldRuns, prune } from "./prune.ts";
import { openRawArchive } from "./raw-archive.ts";

const NOW = new Date("2026-11-26T12:00:00Z");

const runOf = (day: string, sources = ["osm"], sha256 = "a".repeat(64)): Manifest => ({
  run: day.replaceAll("-", ""),
  startedAt: `${day}T03:00:00.000Z`,
  files: sources.map((source) => ({
    ...{ source, part: 0, origin: "live", name: "https://example.org/", request: "" },
    ...{ fetchedAt: `${day}T03:00:00.000Z`, headers: {}, bytes: 1, sha256 },
  })),
});

const oldOnes = (runs: Manifest[], inUse: string[] = []) =>
  findOldRuns(
    runs.toSorted((a, b) => (a.run < b.run ? 1 : -1)),
    new Set(inUse),
    NOW,
  ).toSorted();

it("keeps 30 days, then the newest of each month of a year", () => {
  const runs = ["2026-11-26", "2026-10-28", "2026-10-27", "2026-10-20", "2026-09-30", "2026-09-02"];
  const years = ["2025-12-05", "2025-11-20", "2024-01-01"];
  expect(oldOnes([...runs, ...years].map((day) => runOf(day)))).toEqual([
    "20240101",
    "20251120",
    "20260902",
    "20261020",
    "20261027",
  ]);
});

it("keeps the newest run of a source that is no longer read, and what is in use", () => {
  const runs = [runOf("2026-11-26"), runOf("2024-05-01", ["esr"]), runOf("2024-04-01", ["esr"])];
  expect(oldOnes(runs)).toEqual(["20240401"]);
  expect(oldOnes(runs, ["20240401"])).toEqual([]);
});

it("removes the files that no kept run holds", () => {
  const archive = openRawArchive(undefined);
  const [kept, gone] = ["kept", "gone"].map((text) => archive.keepBytes(Buffer.from(text)));
  archive.writeManifest(runOf("2026-11-26", ["osm"], kept));
  archive.writeManifest(runOf("2024-01-01", ["osm"], gone));
  expect(prune(archive, new Set(), NOW)).toEqual({ runs: 1, files: 1 });
  expect(archive.readManifests().map(({ run }) => run)).toEqual(["20261126"]);
  archive.close();
});
