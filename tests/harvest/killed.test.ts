/**
 * A harvest killed at any moment: the database opens, every place is from a whole run, the next
 * harvest completes. KILLS says how often (3 when it is not set).
 */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { harvest } from "@passerelle/scripts/harvest";
import { listRuns, openRawArchive } from "@passerelle/scripts/raw-archive";
import type { Database } from "@passerelle/server/db";
import { openDatabase } from "@passerelle/server/db/open";
import { records, shownPlaces } from "@passerelle/server/db/schema";
import { testEngines } from "@passerelle/server/db/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeProcessesDatabase } from "../setup/processes-database.ts";
import { versionedSources } from "../setup/versioned-sources.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const KILLS = Number(process.env.KILLS ?? 3);
const SOURCES = ["first", "second", "third"];
const PLACES = 180;

describe.each(testEngines)("a harvest that is killed on %s", (engine) => {
  const dataDir = mkdtempSync(join(tmpdir(), "passerelle-killed-"));
  let environment: Awaited<ReturnType<typeof makeProcessesDatabase>>;
  let usual = 0;

  beforeAll(async () => {
    environment = await makeProcessesDatabase(engine, "killed_harvest", dataDir);
    // the first is left alone, and says how long one takes
    usual = await harvestInProcess(1);
  });
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

  it(`leaves whole runs only, ${KILLS} times`, async () => {
    for (let kill = 1; kill <= KILLS; kill++) {
      const version = kill * 2;
      // spread over the whole harvest, and a random bit beside
      const moment = usual * ((kill - Math.random()) / KILLS);
      await harvestInProcess(version, moment);

      const { db, close } = await openDatabase({
        databaseUrl: environment.DATABASE_URL,
        dataDir,
      });
      const left = await versionsIn(db);
      for (const source of SOURCES) {
        expect([[version - 1], [version]], `killed at ${moment} ms`).toContainEqual(
          left.read[source],
        );
        expect([[version - 1], [version]], `killed at ${moment} ms`).toContainEqual(
          left.shown[source],
        );
      }
      expect(await db.$count(shownPlaces)).toBe(PLACES);
      await expectWholeArchive();

      const { runs } = await harvest(db, versionedSources(version + 1), { dataDir });
      expect(runs.map(({ status }) => status)).toEqual(["ok", "ok", "ok"]);
      const complete = await versionsIn(db);
      for (const source of SOURCES) {
        expect([complete.read[source], complete.shown[source]]).toEqual([
          [version + 1],
          [version + 1],
        ]);
      }
      await close();
    }
  });

  /** Harvests in a process of its own, killed after so many ms; @returns how long it took. */
  function harvestInProcess(version: number, killAfter = Number.POSITIVE_INFINITY) {
    const child = spawn(
      process.execPath,
      ["--import", "tsx", "tests/setup/killed-harvest.ts", String(version)],
      { cwd: root, env: { ...process.env, ...environment }, stdio: ["ignore", "pipe", "inherit"] },
    );
    let began = 0;
    let took = 0;
    child.stdout.on("data", (data: Buffer) => {
      if (String(data).includes("harvesting")) {
        began = performance.now();
        if (killAfter < Number.POSITIVE_INFINITY)
          setTimeout(() => child.kill("SIGKILL"), killAfter);
      }
      if (String(data).includes("harvested")) took = performance.now() - began;
    });
    return new Promise<number>((resolve, reject) =>
      child.on("exit", (code, signal) =>
        began && (code === 0 || signal === "SIGKILL")
          ? resolve(took)
          : reject(new Error(`The harvest ended with ${code ?? signal}`)),
      ),
    );
  }

  /** Every manifest can be read, and every file that one names is there and is what it was. */
  async function expectWholeArchive() {
    const archive = openRawArchive(dataDir);
    for (const { files } of listRuns(dataDir)) {
      for (const { sha256 } of files) expect(await archive.holds(sha256)).toBe(true);
    }
    archive.close();
  }
});

/** Versions that the records and the shown places of each source bear. */
async function versionsIn(db: Database) {
  const read = await db.select({ draft: records.draft }).from(records);
  const shown = await db.select({ name: shownPlaces.name }).from(shownPlaces);
  return {
    read: bySource(read.map(({ draft }) => draft.name)),
    shown: bySource(shown.map(({ name }) => name)),
  };
}

function bySource(names: string[]): Record<string, number[]> {
  const versionsOf = (source: string) =>
    names
      .filter((name) => name.startsWith(`Lieu ${source} `))
      .map((name) => Number(/v(\d+)$/.exec(name)?.[1]));
  return Object.fromEntries(SOURCES.map((source) => [source, [...new Set(versionsOf(source))]]));
}
