import { openDatabase } from "@passerelle/server/db/open";
import { readEnvironment } from "@passerelle/server/env";
import { Command } from "commander";
import { run } from "../run.ts";
import { findArchive } from "./fetch/archive.ts";
import { harvest } from "./harvest.ts";
import { loadSources } from "./load-sources.ts";
import { startProgress } from "./progress.ts";
import { formatHarvest } from "./report.ts";

type Options = { archive?: string; dryRun?: boolean; json?: boolean };

const command = new Command("harvest")
  .description(
    "Reads open data sources into the database. Each source is read from the network, else from the archive folder, else skipped. Exits with 1 when a source failed.",
  )
  .argument("[source...]", "sources to read, by id; all when none is named")
  .option("--archive <folder>", "read raw files from this folder only, without the network")
  .option("--dry-run", "show what would change and store nothing")
  .option("--json", "print the report as JSON on standard output")
  .addHelpText(
    "after",
    "\nSettings: DATABASE_URL (a PostgreSQL server) or DATA_DIR (the embedded database), ARCHIVE_DIR (raw files for when the network gives nothing), CONTACT_EMAIL (told to publishers).",
  );

await run(async () => {
  command.parse();
  const { archive, dryRun, json } = command.opts<Options>();
  const environment = readEnvironment();
  const sources = await loadSources(command.args);
  const { db, close } = await openDatabase({
    databaseUrl: environment.DATABASE_URL,
    dataDir: environment.DATA_DIR,
  });
  const progress = startProgress();
  try {
    const done = await harvest(db, sources, {
      archive: findArchive(archive ?? environment.ARCHIVE_DIR),
      live: archive === undefined,
      dataDir: environment.DATA_DIR,
      ...(dryRun && { dryRun }),
      ...(progress.update && { onProgress: progress.update }),
    });
    progress.stop();
    console.log(json ? JSON.stringify({ runs: done.runs }) : formatHarvest(done));
    if (dryRun && !json) console.log("Nothing was stored: this was a dry run.");
    if (done.runs.some(({ status }) => status === "failed")) process.exitCode = 1;
  } finally {
    progress.stop();
    await close();
  }
});
