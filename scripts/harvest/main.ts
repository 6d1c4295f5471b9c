import type { OpenDatabase } from "@passerelle/server/db";
import { openDatabase } from "@passerelle/server/db/open";
import { type Environment, readEnvironment } from "@passerelle/server/env";
import { HeldError } from "@passerelle/server/folder-lock";
import { run } from "../run.ts";
import { listRuns } from "./archive/raw-archive.ts";
import { EXIT, exitCodeOf } from "./command/exit-codes.ts";
import { observeWithBar, observeWithLog } from "./command/observe.ts";
import { createCommand, type Options } from "./command/options.ts";
import { diffOf } from "./diff/compare-drafts.ts";
import { formatDiff } from "./diff/format-diff.ts";
import { findArchive } from "./fetch/archive.ts";
import { findRegisters } from "./geocode/open-registers.ts";
import { ADDRESS_REGISTERS } from "./geocode/registers.ts";
import { type Harvest, harvest } from "./harvest.ts";
import { loadSources } from "./load-sources.ts";
import { openNetwork } from "./network.ts";
import { formatHarvest } from "./report.ts";
import { formatStatus } from "./status/format-status.ts";
import { readStatus } from "./status/read-status.ts";

await run(async () => {
  const command = createCommand().parse();
  const options = command.opts<Options>();
  const environment = readEnvironment();
  // an unknown source is told before the database is opened
  if (command.args.length) await loadSources(command.args);
  try {
    const database = await openDatabase({
      databaseUrl: environment.DATABASE_URL,
      dataDir: environment.DATA_DIR,
    });
    try {
      if (options.status) await showStatus(database, environment, options);
      else await runHarvest(database, environment, command.args, options);
    } finally {
      await database.close();
    }
  } catch (error) {
    if (error instanceof HeldError) {
      console.error(error.message);
      process.exitCode = EXIT.busy;
    } else {
      throw error;
    }
  }
});

async function showStatus({ db }: OpenDatabase, { DATA_DIR }: Environment, { json }: Options) {
  const status = await readStatus(db, DATA_DIR, new Date());
  console.log(json ? JSON.stringify(status) : formatStatus(status));
  if (status.sources.some(({ isStale }) => isStale)) process.exitCode = EXIT.failed;
}

async function runHarvest(
  { db }: OpenDatabase,
  environment: Environment,
  ids: string[],
  options: Options,
) {
  const { archive, from, dryRun, diff, reread, accept, json } = options;
  const wantsLog = options.log ?? !process.stderr.isTTY;
  const { stop, onRetry, ...observer } = wantsLog ? observeWithLog() : observeWithBar();
  const isLive = archive === undefined && from === undefined;
  const http = isLive ? openNetwork(environment, { onRetry }) : undefined;
  try {
    const folder = findArchive(archive ?? environment.ARCHIVE_DIR);
    const done = await harvest(
      db,
      await loadSources(wantedSources(ids, from, environment.DATA_DIR)),
      {
        ...observer,
        archive: folder,
        geocoders: findRegisters(environment, folder),
        http,
        from,
        dryRun: dryRun || diff,
        reread,
        accept,
        dataDir: environment.DATA_DIR,
      },
    ).finally(stop);
    console.log(json ? toJson(done, options) : toText(done, options));
    process.exitCode = exitCodeOf(done.runs);
  } finally {
    await http?.close();
  }
}

/** The sources that are named, else those of the run that is read again, else all (none named). */
function wantedSources(ids: string[], from: string | undefined, dataDir: string): string[] {
  if (ids.length || !from) return ids;
  const replayed = listRuns(dataDir).find((manifest) => manifest.run === from);
  const registers = Object.values(ADDRESS_REGISTERS).map(({ id }): string => id);
  const kept = new Set(replayed?.files.map(({ source }) => source));
  return [...kept].filter((source) => !registers.includes(source));
}

function toJson({ runs, sources }: Harvest, { diff }: Options): string {
  return JSON.stringify(diff ? { runs, changes: diffsOf(sources) } : { runs });
}

function diffsOf(sources: Harvest["sources"]) {
  return sources.flatMap(({ run: { source }, changes }) =>
    changes ? [{ source, ...diffOf(changes) }] : [],
  );
}

function toText(done: Harvest, { diff, dryRun }: Options): string {
  const notPublished = `Nothing was published. pnpm harvest --from ${done.name} publishes exactly this.`;
  return [
    ...(diff ? diffsOf(done.sources).map(formatDiff) : []),
    formatHarvest(done),
    ...(diff || dryRun ? [notPublished] : []),
  ].join("\n");
}
