/** Harvests a version of the sample sources, to be killed at any moment; run by a test. */
import { writeSync } from "node:fs";
import { harvest } from "@passerelle/scripts/harvest";
import { openDatabase } from "@passerelle/server/db/open";
import { readEnvironment } from "@passerelle/server/env";
import { versionedSources } from "./versioned-sources.ts";

const { DATABASE_URL, DATA_DIR } = readEnvironment();
const { db, close } = await openDatabase({ databaseUrl: DATABASE_URL, dataDir: DATA_DIR });
const sources = versionedSources(Number(process.argv[2]));
writeSync(1, "harvesting\n");
await harvest(db, sources, { dataDir: DATA_DIR });
writeSync(1, "harvested\n");
await close();
