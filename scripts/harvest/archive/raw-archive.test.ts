import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { sha256Of } from "./digest.ts";
import { nameRun } from "./manifest.ts";
import { listRuns, openRawArchive } from "./raw-archive.ts";

const dataDir = mkdtempSync(join(tmpdir(), "passerelle-raw-test-"));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

it("keeps a file once under its digest, and sees when it is no longer what it was", async () => {
  const archive = openRawArchive(dataDir);
  const bytes = Buffer.from("id;name");
  const sha256 = archive.keepBytes(bytes);
  expect(sha256).toBe(sha256Of(bytes));
  expect(archive.keepBytes(bytes)).toBe(sha256);
  expect(await archive.holds(sha256)).toBe(true);
  writeFileSync(archive.pathOf(sha256), "id;nom");
  expect(await archive.holds(sha256)).toBe(false);
  expect(await archive.holds(sha256Of("other"))).toBe(false);
  archive.close();
});

it("lets nobody else on the machine read what publishers wrote", () => {
  const archive = openRawArchive(dataDir);
  expect(statSync(archive.folder).mode & 0o077).toBe(0);
  archive.close();
});

it("forgets what a crash left unfinished", () => {
  const crashed = openRawArchive(dataDir);
  const path = crashed.newPath();
  writeFileSync(path, "half");
  openRawArchive(dataDir).close();
  expect(existsSync(path)).toBe(false);
});

it("leaves nothing behind when it is for this process only", () => {
  const archive = openRawArchive(undefined);
  archive.keepBytes(Buffer.from("x"));
  archive.close();
  expect(existsSync(archive.folder)).toBe(false);
});

it.each([
  ["cut off", '{"run": "20261126-03'],
  ["of another version", '{"run": "20251126-030000-abcd", "files": {}}'],
])("leaves out a manifest that is %s, and removes no file meanwhile", (_what, text) => {
  const archive = openRawArchive(dataDir);
  const sha256 = archive.keepBytes(Buffer.from("named by that manifest alone"));
  const run = "20261126-180312-7f3a";
  archive.writeManifest({ run, startedAt: "2026-11-26T18:03:12.000Z", files: [] });
  const path = join(dataDir, "raw", "runs", "20251126-030000-abcd.json");
  writeFileSync(path, text);
  expect(archive.readManifests().map((manifest) => manifest.run)).toEqual([run]);
  expect(listRuns(dataDir).map((manifest) => manifest.run)).toEqual([run]);
  expect(archive.removeAllBut(new Set())).toBe(0);
  rmSync(path);
  expect(archive.removeAllBut(new Set())).toBeGreaterThan(0);
  expect(existsSync(archive.pathOf(sha256))).toBe(false);
  archive.close();
});

it("names runs in the order of time", () => {
  const first = nameRun(new Date("2026-11-26T18:03:12.000Z"));
  expect(first).toMatch(/^20261126-180312-[0-9a-f]{4}$/);
  expect(nameRun(new Date("2026-11-26T18:03:13.000Z")) > first).toBe(true);
});

it("knows no run where there is no archive", () => {
  expect(listRuns(join(dataDir, "nowhere"))).toEqual([]);
});
