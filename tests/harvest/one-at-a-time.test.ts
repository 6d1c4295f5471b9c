/** Two checkouts with folders of their own and one database on a server. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openDatabase } from "@passerelle/server/db/open";
import { testEngines } from "@passerelle/server/db/testing";
import { lockDatabase } from "@passerelle/server/lock-database";
import { afterAll, expect, it } from "vitest";
import { makeProcessesDatabase } from "../setup/processes-database.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "passerelle-one-at-a-time-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.runIf(testEngines.includes("PostgreSQL"))(
  "ends with exit code 3 while another harvest fills the same database",
  async () => {
    const dataDir = join(folder, "second");
    const environment = await makeProcessesDatabase("PostgreSQL", "one_at_a_time", dataDir);
    const harvestCurated = () =>
      spawnSync(process.execPath, ["--import", "tsx", "scripts/harvest/main.ts", "curated"], {
        cwd: root,
        encoding: "utf8",
        env: { ...process.env, ...environment },
      });
    const first = await openDatabase({
      databaseUrl: environment.DATABASE_URL,
      dataDir: join(folder, "first"),
    });
    const unlock = await lockDatabase(first.db);
    const refused = harvestCurated();
    expect(refused.status, refused.stderr).toBe(3);
    expect(refused.stderr).toMatch(
      /Another harvest fills this database: one connected from .* since 20/,
    );
    await unlock();
    const allowed = harvestCurated();
    expect(allowed.status, allowed.stderr).toBe(0);
    await first.close();
  },
);
