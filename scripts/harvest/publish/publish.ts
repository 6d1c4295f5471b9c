import type { HarvestRun, RunOrigin, SourceKind } from "@passerelle/data/contract";
import type { Database } from "@passerelle/server/db";
import { harvestRuns, publications, rawFiles, sources } from "@passerelle/server/db/schema";
import { and, desc, eq, sql } from "drizzle-orm";
import type { Form } from "../guards/form.ts";
import type { SourceInfo } from "../source.ts";

/** Registers a source as its importer describes it. */
export async function registerSource(db: Database, source: SourceInfo & { kind: SourceKind }) {
  const { id, kind, title, publisher, homepage, licence, attribution, authority } = source;
  const about = { kind, title, publisher, homepage: homepage ?? null };
  const row = { ...about, licence, attribution, authority };
  await db
    .insert(sources)
    .values({ id, ...row })
    .onConflictDoUpdate({ target: sources.id, set: row });
}

/** Where the data in use of a source came from; undefined when it was never read. */
export async function readLastOrigin(db: Database, id: string): Promise<RunOrigin | undefined> {
  const [row] = await db.select({ origin: sources.origin }).from(sources).where(eq(sources.id, id));
  return row?.origin ?? undefined;
}

/** Notes the raw files that records are read from. */
export async function registerRawFiles(
  db: Database,
  sourceId: string,
  origin: RunOrigin,
  files: { sha256: string; name: string; bytes: number }[],
  now: Date,
) {
  await db
    .insert(rawFiles)
    .values(
      files.map(({ sha256, name, bytes }) => ({
        ...{ sha256, sourceId, name, origin, bytes },
        fetchedAt: now,
      })),
    )
    .onConflictDoNothing();
}

/** Notes that what we hold of the source is of now. */
export async function markHarvested(
  db: Database,
  sourceId: string,
  origin: RunOrigin,
  files: { name: string }[],
  now: Date,
) {
  const dataDate = files.map(({ name }) => dateIn(name)).find(Boolean) ?? null;
  await db
    .update(sources)
    .set({ origin, harvestedAt: now, dataDate })
    .where(eq(sources.id, sourceId));
}

/** The columns and codes of the files in use; undefined when none were noted. */
export async function readForm(db: Database, id: string): Promise<Form | undefined> {
  const [row] = await db.select({ form: sources.form }).from(sources).where(eq(sources.id, id));
  return row?.form ?? undefined;
}

export async function writeForm(db: Database, id: string, form: Form) {
  await db.update(sources).set({ form }).where(eq(sources.id, id));
}

/** The last run of a source that was published. */
export async function readLastGoodRun(db: Database, id: string): Promise<HarvestRun | undefined> {
  const [row] = await db
    .select({ run: harvestRuns.run })
    .from(harvestRuns)
    .where(and(eq(harvestRuns.sourceId, id), sql`${harvestRuns.run} ->> 'status' = 'ok'`))
    .orderBy(desc(harvestRuns.id))
    .limit(1);
  return row?.run;
}

/** The harvests from which the data in use of some source comes. */
export async function readHarvestsInUse(db: Database): Promise<Set<string>> {
  const rows = await db
    .selectDistinctOn([harvestRuns.sourceId], { harvest: harvestRuns.harvest })
    .from(harvestRuns)
    .where(sql`${harvestRuns.run} ->> 'status' = 'ok'`)
    .orderBy(harvestRuns.sourceId, desc(harvestRuns.id));
  return new Set(rows.flatMap(({ harvest }) => harvest ?? []));
}

/** Notes what a harvest did with one source; visitors see it with the next publication. */
export async function storeRun(
  db: Database,
  { run, harvest, startedAt }: { run: HarvestRun; harvest: string; startedAt: Date },
) {
  await db
    .insert(harvestRuns)
    .values({ sourceId: run.source, harvest, startedAt, finishedAt: sql`now()`, run });
}

/** Tells servers that what visitors see has changed. */
export async function announce(db: Database, what: string) {
  await db.insert(publications).values({ at: sql`now()`, what });
}

/** `liste-fs-20240801.csv` -> `2024-08-01`, `…-2022-12.json` -> `2022-12`, `…_2019.csv` -> `2019`. */
export function dateIn(name: string): string | undefined {
  const found = /(?<!\d)(20\d\d)(?:-?(0[1-9]|1[0-2])(?:-?(0[1-9]|[12]\d|3[01]))?)?(?!\d)/.exec(
    name.split("/").at(-1) ?? "",
  );
  return found?.slice(1).filter(Boolean).join("-");
}
