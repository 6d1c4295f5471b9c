/** A process killed in the middle of a merge leaves what was there, whole. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { harvest } from "@passerelle/scripts/harvest";
import { openDatabase } from "@passerelle/server/db/open";
import { records, shownPlaces } from "@passerelle/server/db/schema";
import { testEngines } from "@passerelle/server/db/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fromFixtures } from "../setup/from-fixtures.ts";
import { makeProcessesDatabase } from "../setup/processes-database.ts";
import { library, sampleSource } from "../setup/sample-source.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

describe.each(testEngines)("a merge that is killed on %s", (engine) => {
  const dataDir = mkdtempSync(join(tmpdir(), "passerelle-crash-"));
  let environment: Awaited<ReturnType<typeof makeProcessesDatabase>>;

  beforeAll(async () => {
    environment = await makeProcessesDatabase(engine, "merge_crash", dataDir);
  });
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

  const open = () => openDatabase({ databaseUrl: environment.DATABASE_URL, dataDir });
  const options = { ...fromFixtures, archive: undefined };

  it("leaves the former places, and the next merge completes it", async () => {
    const first = await open();
    await harvest(first.db, [sampleSource("one", [library])], options);
    const before = await first.db.select().from(shownPlaces);
    await first.close();

    const killed = spawnSync(
      process.execPath,
      ["node_modules/tsx/dist/cli.mjs", "tests/setup/killed-merge.ts"],
      {
        cwd: root,
        env: { ...process.env, ...environment },
        encoding: "utf8",
      },
    );
    expect(killed.stdout).toContain("about to die");
    expect(killed.status).not.toBe(0);

    const second = await open();
    expect(await second.db.select().from(shownPlaces)).toEqual(before);
    expect(await second.db.$count(records)).toBe(2);
    const { merge } = await harvest(second.db, [], options);
    expect(merge).toMatchObject({ records: 2, places: 1 });
    expect(await second.db.$count(shownPlaces)).toBe(1);
    await second.close();
  });
});
