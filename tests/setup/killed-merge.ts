/** Adds a second record of the library and dies while its place is made; run by a test. */
import { writeSync } from "node:fs";
import { harvest } from "@passerelle/scripts/harvest";
import { openDatabase } from "@passerelle/server/db/open";
import { readEnvironment } from "@passerelle/server/env";
import { fromFixtures } from "./from-fixtures.ts";
import { library, sampleSource } from "./sample-source.ts";

const { DATABASE_URL, DATA_DIR } = readEnvironment();
const { db } = await openDatabase({ databaseUrl: DATABASE_URL, dataDir: DATA_DIR });
await harvest(db, [sampleSource("two", [{ ...library, name: "Another name of Roubaix" }])], {
  ...fromFixtures,
  archive: undefined,
  onMergeStep: (step) => {
    if (step !== "reviews") return;
    writeSync(1, "about to die\n");
    process.kill(process.pid, "SIGKILL");
  },
});
