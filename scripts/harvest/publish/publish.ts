import { createHash } from "node:crypto";
import type { Draft, HarvestRun, RunOrigin } from "@passerelle/data/contract";
import type { Database } from "@passerelle/server/db";
import { harvestRuns, publications, rawFiles, sources } from "@passerelle/server/db/schema";
import { eq, sql } from "drizzle-orm";
import type { ReadRecord } from "../read.ts";
import type { Source, SourceBody } from "../source.ts";

/** Registers the source as its importer describes it. */
export async function registerSource(db: Database, source: Source) {
  const { id, title, publisher, homepage, licence, attribution, authority } = source;
  const row = { title, publisher, homepage: homepage ?? null, licence, attribution, authority };
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

/** Notes the raw files and says under which digest each record's file is kept. */
export async function registerRawFiles(
  db: Database,
  sourceId: string,
  origin: RunOrigin,
  bodies: SourceBody[],
  now: Date,
): Promise<(record: ReadRecord<Draft>) => string> {
  const digests = new Map(
    bodies.map((body) => [body, createHash("sha256").update(body.bytes).digest("hex")]),
  );
  await db
    .insert(rawFiles)
    .values(
      [...digests].map(([{ name, bytes }, sha256]) => ({
        sha256,
        sourceId,
        name,
        origin,
        bytes: bytes.byteLength,
        fetchedAt: now,
      })),
    )
    .onConflictDoNothing();
  return ({ file }) => digests.get(file) ?? "";
}

/** Notes that what we hold of the source is of now. */
export async function markHarvested(
  db: Database,
  sourceId: string,
  origin: RunOrigin,
  bodies: SourceBody[],
  now: Date,
) {
  const dataDate = bodies.map(({ name }) => dateIn(name)).find(Boolean) ?? null;
  await db
    .update(sources)
    .set({ origin, harvestedAt: now, dataDate })
    .where(eq(sources.id, sourceId));
}

export async function storeRun(db: Database, run: HarvestRun, startedAt: Date) {
  await db
    .insert(harvestRuns)
    .values({ sourceId: run.source, startedAt, finishedAt: sql`now()`, run });
  await db.insert(publications).values({ at: sql`now()`, what: run.source });
}

/** `liste-fs-20240801.csv` -> `2024-08-01`, `…-2022-12.json` -> `2022-12`, `…_2019.csv` -> `2019`. */
export function dateIn(name: string): string | undefined {
  const found = /(?<!\d)(20\d\d)(?:-?(0[1-9]|1[0-2])(?:-?(0[1-9]|[12]\d|3[01]))?)?(?!\d)/.exec(
    name.split("/").at(-1) ?? "",
  );
  return found?.slice(1).filter(Boolean).join("-");
}
