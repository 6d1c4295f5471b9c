import { join } from "node:path";
import type { HarvestRun } from "@passerelle/data/contract";
import type { Database } from "@passerelle/server/db";
import { type Fetched, fetchSource } from "./fetch/fetch-source.ts";
import { keepRaw } from "./fetch/keep-raw.ts";
import { type MergeReport, type MergeStep, mergePlaces } from "./merge/merge.ts";
import {
  markHarvested,
  readLastOrigin,
  registerRawFiles,
  registerSource,
  storeRun,
} from "./publish/publish.ts";
import { cutToTerritory, NO_OUTLINE, publishCells } from "./publish/publish-cells.ts";
import {
  groupByMunicipality,
  OUTSIDE,
  publishMunicipalities,
} from "./publish/publish-municipalities.ts";
import { type Counts, publishRecords } from "./publish/publish-records.ts";
import { type ReadResult, readCells, readMunicipalities, readPlaces } from "./read.ts";
import type { Source } from "./source.ts";
import { readStepContext, registerMunicipalities } from "./territory.ts";
import { inTransaction } from "./transaction.ts";

export type HarvestOptions = {
  /** Folder of raw files; absent when there is none. */
  archive?: string | undefined;
  /** Whether the network is asked first. */
  live: boolean;
  /** Works everything out and stores nothing. */
  dryRun?: boolean;
  /** Folder in which downloads are kept. */
  dataDir: string;
  /** Told before each source and at the end of each. */
  onProgress?: (progress: { source: string; done: number; total: number }) => void;
  /** Told before each step of the merge. */
  onMergeStep?: (step: MergeStep) => void;
};

/** What a harvest did: a run per source, then one merge (none on a dry run). */
export type Harvest = { runs: HarvestRun[]; merge?: MergeReport };

/** Most rejections that a run keeps with their messages. */
const MAX_MESSAGES = 20;

/**
 * Reads the sources one after the other and publishes the records of each in a transaction of its
 * own: one that fails keeps what it had and does not stop the others. Then records become places.
 */
export async function harvest(
  db: Database,
  sources: Source[],
  options: HarvestOptions,
): Promise<Harvest> {
  await registerMunicipalities(db);
  for (const source of sources) await registerSource(db, source);
  // all downloads go at once, each from another host; reading waits for its turn
  const fetched = new Map<string, Promise<Fetched>>();
  for (const source of sources) {
    const lastOrigin = await readLastOrigin(db, source.id);
    const cache = options.dryRun ? undefined : join(options.dataDir, "selections");
    fetched.set(source.id, fetchSource(source, { ...options, cache, lastOrigin }));
  }

  const runs: HarvestRun[] = [];
  for (const source of sources) {
    options.onProgress?.({ source: source.id, done: runs.length, total: sources.length });
    const startedAt = new Date();
    const run = await harvestOne(db, source, fetched.get(source.id), options, startedAt);
    if (!options.dryRun) await storeRun(db, run, startedAt);
    runs.push(run);
    options.onProgress?.({ source: source.id, done: runs.length, total: sources.length });
  }
  if (options.dryRun) return { runs };
  return { runs, merge: await mergePlaces(db, new Date(), options.onMergeStep) };
}

async function harvestOne(
  db: Database,
  source: Source,
  fetching: Promise<Fetched> | undefined,
  options: HarvestOptions,
  now: Date,
): Promise<HarvestRun> {
  try {
    const fetched = await fetching;
    if (!fetched || "failed" in fetched) {
      const status = fetched?.failed ? "failed" : "skipped";
      return { ...emptyRun(source), status, message: fetched?.message ?? "nothing was fetched" };
    }
    const { origin, files, notice } = fetched;
    if (origin === "live" && !options.dryRun) {
      for (const { body } of files) keepRaw(options.dataDir, body);
    }
    const outcome = await inTransaction(db, options.dryRun ?? false, (tx) =>
      publish(tx, source, fetched, now),
    );
    return {
      ...emptyRun(source),
      ...outcome,
      status: "ok",
      origin,
      ...(notice && { message: notice }),
    };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ...emptyRun(source), status: "failed", message };
  }
}

async function publish(
  db: Database,
  source: Source,
  { origin, files }: Extract<Fetched, { files: unknown }>,
  now: Date,
) {
  const bodies = files.map(({ body }) => body);
  const rawFileOf = await registerRawFiles(db, source.id, origin, bodies, now);
  await markHarvested(db, source.id, origin, bodies, now);
  const context = await readStepContext(db);
  if (source.kind === "municipalities") {
    const result = readMunicipalities(files as Parameters<typeof readMunicipalities>[0]);
    const { byKey, outside } = groupByMunicipality(
      result.records.map(({ output }) => output),
      context.municipalities,
    );
    const skipped = { ...result.skipped, ...(outside && { [OUTSIDE]: outside }) };
    return summary({ ...result, skipped }, await publishMunicipalities(db, source.id, byKey));
  }
  if (source.kind === "population") {
    const result = readCells(files as Parameters<typeof readCells>[0]);
    const { cells, outside } = cutToTerritory(
      result.records.map(({ output }) => output),
      context.municipalities,
    );
    const skipped = { ...result.skipped, ...(outside && { [NO_OUTLINE]: outside }) };
    return summary({ ...result, skipped }, await publishCells(db, source.id, cells));
  }
  const result = readPlaces(files as Parameters<typeof readPlaces>[0], context);
  return summary(result, await publishRecords(db, source.id, result.records, rawFileOf, now));
}

function summary({ read, skipped, rejected }: ReadResult<unknown>, counts: Counts) {
  return {
    read,
    ...counts,
    skipped,
    rejected: rejected.length,
    ...(rejected.length && { messages: rejected.slice(0, MAX_MESSAGES) }),
  };
}

const emptyRun = ({ id }: Source): Omit<HarvestRun, "status"> => ({
  source: id,
  read: 0,
  created: 0,
  updated: 0,
  unchanged: 0,
  withdrawn: 0,
  skipped: {},
  rejected: 0,
});
