import type { HarvestRun } from "@passerelle/data/contract";
import type { Database } from "@passerelle/server/db";
import { sha256Of } from "./archive/digest.ts";
import type { Fetched } from "./fetch/fetch-source.ts";
import {
  digestOfOutlines,
  forgetFingerprints,
  readFingerprint,
  SIGHTING,
  TREND,
  writeFingerprint,
} from "./fingerprint.ts";
import { compareForms } from "./guards/form.ts";
import { findShrinkage } from "./guards/shrunk.ts";
import { prepare } from "./publish/prepare.ts";
import {
  announce,
  markHarvested,
  readForm,
  readLastGoodRun,
  registerRawFiles,
  registerSource,
  storeRun,
  writeForm,
} from "./publish/publish.ts";
import { type Counts, markSeen, type RecordChanges } from "./publish/publish-records.ts";
import { redact } from "./redact.ts";
import { emptyRun, summary, unchangedRun } from "./runs.ts";
import type { Source } from "./source.ts";
import { registerMunicipalities } from "./territory.ts";
import { inTransaction, waitForWriters } from "./transaction.ts";

/** What holds for all sources of one harvest. */
export type HarvestContext = {
  /** Name of the harvest. */
  harvest: string;
  /** The moment that all it writes bears. */
  now: Date;
  /** Digest of the code and the vocabulary. */
  code: string;
  dryRun: boolean;
  /** Whether files are read that did not change since they were last published. */
  reread: boolean;
  /** Whether a source is published although it lost many records. */
  accept: boolean;
};

/** What became of one source. */
export type SourceHarvest = {
  run: HarvestRun;
  /** Of a source of places that was read. */
  changes?: RecordChanges;
  /** What changed in its columns and codes. */
  formChanges?: string[];
  /** Whether its archive stands in for the network. */
  isFallback?: boolean;
};

type Found = Extract<Fetched, { files: unknown }>;

/** Publishes what was fetched of one source in a transaction; whatever fails leaves what it had. */
export async function harvestSource(
  db: Database,
  source: Source,
  fetched: Fetched,
  context: HarvestContext,
): Promise<SourceHarvest> {
  const startedAt = new Date();
  const inOwnTransaction = (work: (tx: Database) => SourceHarvest | Promise<SourceHarvest>) =>
    inTransaction(db, context.dryRun, async (tx) => {
      await waitForWriters(tx);
      // a dry run leaves not even these behind
      if (context.dryRun) await registerMunicipalities(tx);
      await registerSource(tx, source);
      const harvested = await work(tx);
      await storeRun(tx, { run: harvested.run, harvest: context.harvest, startedAt });
      return harvested;
    });
  const without = (status: "failed" | "skipped", message: string): SourceHarvest => ({
    run: { ...emptyRun(source), status, message: redact(message) },
  });
  try {
    return await inOwnTransaction((tx) => {
      if (!("failed" in fetched)) return publish(tx, source, fetched, context);
      return without(fetched.failed ? "failed" : "skipped", fetched.message);
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return inOwnTransaction(() => without("failed", message));
  }
}

async function publish(
  tx: Database,
  source: Source,
  { origin, files, notice, lacking }: Found,
  context: HarvestContext,
): Promise<SourceHarvest> {
  const { id } = source;
  const isFallback = notice !== undefined;
  const lastGood = await readLastGoodRun(tx, id);
  const fingerprint = await fingerprintOf(tx, source, files, context);
  const isKnown = !context.reread && fingerprint === (await readFingerprint(tx, id));
  if (lastGood && isKnown) {
    await markSeen(tx, id, context.now);
    await markHarvested(tx, id, origin, files, context.now);
    return { run: unchangedRun(lastGood, origin, [notice, lacking]), isFallback };
  }

  const prepared = await prepare(tx, source, files);
  const shrinkage = context.accept
    ? undefined
    : findShrinkage(source, prepared.valid, lastGood, context.harvest);
  const formChanges = compareForms(await readForm(tx, id), prepared.form);
  const notices = [notice, lacking, ...prepared.lacking];
  const message = [shrinkage, ...notices, ...formChanges].filter(Boolean).join("; ");
  const read = { ...summary(prepared), origin, ...(message && { message: redact(message) }) };
  const held: HarvestRun = { ...emptyRun(source), ...read, status: "held" };
  // a dry run shows what is held
  if (shrinkage && !context.dryRun) return { run: held, formChanges };

  await registerRawFiles(tx, id, origin, files, context.now);
  await markHarvested(tx, id, origin, files, context.now);
  await writeForm(tx, id, prepared.form);
  const { counts, changes } = await prepared.publish(tx, context.now);
  await writeFingerprint(tx, id, fingerprint);
  if (hasChanged(counts)) await tellOthers(tx, source);
  const run: HarvestRun = shrinkage ? held : { ...held, ...counts, status: "ok" };
  return { run, ...(changes && { changes }), formChanges, isFallback };
}

function hasChanged({ created, updated, withdrawn }: Counts): boolean {
  return created + updated + withdrawn > 0;
}

/** Records of places are shown with the next merge, all else at once. */
async function tellOthers(tx: Database, { id, kind }: Source) {
  if (kind === "places") return;
  await forgetFingerprints(tx, kind === "candidates" ? SIGHTING : TREND);
  if (kind !== "candidates") await announce(tx, id);
}

/** All that a source's records depend on; the month, so that nothing rests unread for longer. */
async function fingerprintOf(
  tx: Database,
  { kind }: Source,
  files: Found["files"],
  { code }: HarvestContext,
) {
  const outlines = kind === "municipalities" ? "" : await digestOfOutlines(tx);
  const read = files.map(({ name, sha256 }) => `${name} ${sha256}`);
  const months = files.map(({ fetchedAt }) => fetchedAt.slice(0, 7));
  return sha256Of([code, outlines, ...months, ...read].join("\n"));
}
