import { availableParallelism } from "node:os";
import { openDatabase } from "@passerelle/server/db/open";
import { readEnvironment } from "@passerelle/server/env";
import { Command } from "commander";
import { run } from "../run.ts";
import { fillWithPlaces } from "./api/fill.ts";
import { type Load, warmUpSeconds } from "./api/measure-calls.ts";
import { measureDatabase } from "./api/measure-database.ts";
import { startProgress } from "./api/progress.ts";
import { formatFigures } from "./api/report.ts";
import { openScratch } from "./api/scratch.ts";
import { positive } from "./positive.ts";

const command = new Command("bench:api")
  .description(
    "Measures the API on generated places in a scratch database on PostgreSQL, and beside each tile the same one made by ST_AsMVT there.",
  )
  .argument("[size...]", "how many places", ["30000", "1000000"])
  .option("--seconds <number>", "how long each call is measured", positive, 5)
  .option(
    "--connections <number>",
    "how many callers, each waiting for its answer",
    positive,
    availableParallelism(),
  )
  .addHelpText(
    "after",
    "\nDATABASE_URL names the server; without it one is started for this.\nA million places take some minutes to make, and 3 GB of disk.",
  );

await run(async () => {
  command.parse();
  const [sizes = []] = command.processedArgs as [string[]];
  const load = command.opts<Load>();
  const warmUp = warmUpSeconds(load.seconds);
  console.log(
    `${availableParallelism()} cores, shared by the callers, the server and PostgreSQL; ${load.connections} callers; each call for ${load.seconds} s after ${warmUp} s of warming up; all over HTTP, ST_AsMVT too; "repeated": asked before, so perhaps remembered`,
  );
  for (const size of sizes) await measureSize(positive(size), load);
});

async function measureSize(size: number, load: Load): Promise<void> {
  const { DATABASE_URL, DATA_DIR } = readEnvironment();
  const scratch = await openScratch(DATABASE_URL);
  const progress = startProgress();
  try {
    const { db, close } = await openDatabase({ databaseUrl: scratch.url, dataDir: DATA_DIR });
    const start = performance.now();
    await fillWithPlaces(db, size, (done) => progress.update("places made", done, size)).finally(
      close,
    );
    const fillSeconds = (performance.now() - start) / 1000;
    const { figures, secondsToFirst } = await measureDatabase(scratch.url, load, (done, total) =>
      progress.update("calls measured", done, total),
    );
    progress.stop();
    console.log(
      `\n${size} places on ${scratch.description}; made in ${fillSeconds.toFixed(0)} s; first facets after ${secondsToFirst.toFixed(1)} s\n${formatFigures(figures)}`,
    );
  } finally {
    progress.stop();
    await scratch.drop();
  }
}
