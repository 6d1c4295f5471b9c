import { join } from "node:path";
import type { HarvestRun } from "@passerelle/data/contract";
import type { Database } from "@passerelle/server/db";
import { lockFolder } from "@passerelle/server/folder-lock";
import { lockDatabase } from "@passerelle/server/lock-database";
import { prune } from "./archive/prune.ts";
import { openRawArchive } from "./archive/raw-archive.ts";
import { startRecorder } from "./archive/recorder.ts";
import { bringUpToDate, type UpToDate } from "./bring-up-to-date.ts";
import { fetchAll } from "./fetch/fetch-all.ts";
import type { Fetched } from "./fetch/fetch-source.ts";
import { digestOfCode } from "./fingerprint.ts";
import { keepAnswers, restoreAnswers } from "./geocode/keep-answers.ts";
import { openRegisters, type RegisterPlaces } from "./geocode/open-registers.ts";
import { type HarvestContext, harvestSource, type SourceHarvest } from "./harvest-source.ts";
import type { HttpClient } from "./http/client.ts";
import type { MergeStep } from "./merge/merge.ts";
import { readHarvestsInUse } from "./publish/publish.ts";
import type { Source } from "./source.ts";
import { registerMunicipalities } from "./territory.ts";

export type HarvestOptions = {
  /** Folder of raw files; absent when there is none. */
  archive?: string | undefined;
  /** The network, asked first; absent when only the archive is read. */
  http?: HttpClient | undefined;
  /** Where addresses without a position are looked up. */
  geocoders?: RegisterPlaces | undefined;
  /** Name of an earlier run whose files are read again, instead of all else. */
  from?: string | undefined;
  /** Works everything out and publishes nothing. */
  dryRun?: boolean | undefined;
  /** Reads files again that did not change since they were last published. */
  reread?: boolean | undefined;
  /** Publishes sources although they lost many records. */
  accept?: boolean | undefined;
  /** Folder in which what is read is kept; absent: nothing is. */
  dataDir?: string | undefined;
  /** Told the name of the harvest. */
  onStart?: ((run: string, sources: string[]) => void) | undefined;
  /** Told before each source and at the end of each. */
  onProgress?: ((progress: { source: string; done: number; total: number }) => void) | undefined;
  /** Told of each source when it is done. */
  onRun?: ((run: HarvestRun) => void) | undefined;
  /** Told before each step of the merge. */
  onMergeStep?: ((step: MergeStep) => void) | undefined;
};

/** What a harvest did: a run per source, then what rests on them, which a dry run leaves. */
export type Harvest = Partial<UpToDate> & {
  /** Its name, under which its files are kept. */
  name: string;
  runs: HarvestRun[];
  /** More of each source than its run tells. */
  sources: SourceHarvest[];
};

const HARVEST = {
  what: () => "Another harvest is running, started",
  remedy: "Wait for its end",
};

/**
 * Reads the sources one after the other and publishes the records of each in a transaction of its
 * own: one that fails keeps what it had and does not stop the others. Then records become places.
 */
export async function harvest(
  db: Database,
  sources: Source[],
  options: HarvestOptions,
): Promise<Harvest> {
  const unlock = await lockDatabase(db);
  try {
    return await harvestAlone(db, sources, options);
  } finally {
    await unlock();
  }
}

async function harvestAlone(
  db: Database,
  sources: Source[],
  options: HarvestOptions,
): Promise<Harvest> {
  const { archive, close } = openOwnArchive(options.dataDir);
  try {
    const replay = options.from ? findRun(archive.readManifests(), options.from) : undefined;
    const recorder = startRecorder(archive, replay);
    const context = {
      harvest: recorder.run,
      now: recorder.startedAt,
      code: digestOfCode(),
      dryRun: options.dryRun ?? false,
      reread: options.reread ?? false,
      accept: options.accept ?? false,
    };
    const ids = sources.map(({ id }) => id);
    options.onStart?.(recorder.run, ids);
    if (!context.dryRun) await registerMunicipalities(db);
    const fetched = await fetchAll(db, sources, { ...options, replay, recorder });

    const done = await harvestEach(db, sources, fetched, context, options);
    const runs = done.map(({ run }) => run);
    const outcome = { name: recorder.run, runs, sources: done };
    if (context.dryRun) return outcome;
    const registers = openRegisters({
      ...options.geocoders,
      http: options.http,
      replay,
      recorder,
    });
    if (replay) await restoreAnswers(db, replay, recorder);
    const upToDate = await bringUpToDate(db, registers, context, options.onMergeStep);
    await keepAnswers(db, recorder);
    prune(archive, await readHarvestsInUse(db), new Date());
    return { ...outcome, ...upToDate };
  } finally {
    close();
  }
}

/** Publishes the sources one after the other, each as soon as its files are there. */
async function harvestEach(
  db: Database,
  sources: Source[],
  fetched: Map<string, Promise<Fetched>>,
  context: HarvestContext,
  { onProgress, onRun }: HarvestOptions,
): Promise<SourceHarvest[]> {
  const done: SourceHarvest[] = [];
  for (const source of sources) {
    const progress = { source: source.id, total: sources.length };
    onProgress?.({ ...progress, done: done.length });
    const files = (await fetched.get(source.id)) ?? { failed: true, message: "not fetched" };
    const harvested = await harvestSource(db, source, files, context);
    done.push(harvested);
    onRun?.(harvested.run);
    onProgress?.({ ...progress, done: done.length });
  }
  return done;
}

/** The raw archive, for this process alone: two harvests at once would ask publishers twice. */
function openOwnArchive(dataDir: string | undefined) {
  const unlock = dataDir ? lockFolder(join(dataDir, "raw"), HARVEST) : () => {};
  const archive = openRawArchive(dataDir);
  const close = () => {
    archive.close();
    unlock();
  };
  return { archive, close };
}

function findRun<Manifest extends { run: string }>(manifests: Manifest[], run: string): Manifest {
  const found = manifests.find((manifest) => manifest.run === run);
  if (found) return found;
  const known = manifests.slice(0, 5).map((manifest) => manifest.run);
  throw new Error(
    `The raw archive has no run ${run}. ${known.length ? `The newest are ${known.join(", ")}` : "It is empty"}`,
  );
}
