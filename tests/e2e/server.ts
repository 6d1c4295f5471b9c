/** Serves Passerelle for the journeys: the curated places and the sources' fixtures, no network. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildWeb } from "@passerelle/scripts/build-web";
import { harvest } from "@passerelle/scripts/harvest";
import { loadSources } from "@passerelle/scripts/load-sources";
import { openDatabase } from "@passerelle/server/db/open";
import { readEnvironment } from "@passerelle/server/env";
import { serve } from "@passerelle/server/serve";
import { fromFixtures } from "../setup/from-fixtures.ts";

const dataDir = mkdtempSync(join(tmpdir(), "passerelle-e2e-"));
await buildWeb();
const { db, close } = await openDatabase({ dataDir });
await harvest(db, await loadSources(), { ...fromFixtures, dataDir });
const server = await serve(db, readEnvironment());

process.once("SIGTERM", async () => {
  await server.stop();
  await close();
  rmSync(dataDir, { recursive: true, force: true });
  process.exit();
});
