import type { Authority, HarvestRun, RunOrigin, SourceKind } from "@passerelle/data/contract";
import { sql } from "drizzle-orm";
import { bigint, index, integer, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { instant } from "./instant.ts";

/** One open data set, as its importer describes it, and the state of what we hold of it. */
export const sources = pgTable("sources", {
  id: text().primaryKey(),
  kind: text().$type<SourceKind>().notNull().default("places"),
  title: text().notNull(),
  publisher: text().notNull(),
  homepage: text(),
  licence: text().notNull(),
  attribution: text().notNull(),
  /** How near it is to the fact: decides whose value is shown where sources differ. */
  authority: text().$type<Authority>().notNull(),
  /** Where the data in use came from; null while nothing was read. */
  origin: text().$type<RunOrigin>(),
  harvestedAt: instant(),
  dataDate: text(),
  /** Columns and codes of the files in use, to see what changes. */
  form: jsonb().$type<{ columns: string[]; codes: Record<string, string[]> }>(),
});

/** Under which digest of its input and its code a piece of harvesting was last done. */
export const fingerprints = pgTable("fingerprints", {
  /** A source, or `merge`. */
  what: text().primaryKey(),
  digest: text().notNull(),
});

/** A change of what visitors see; the last id is the data version. */
export const publications = pgTable("publications", {
  id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  at: instant().notNull(),
  /** A harvested source, or `merge`. */
  what: text().notNull(),
});

/** One attempt to read one source. */
export const harvestRuns = pgTable(
  "harvest_runs",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    sourceId: text()
      .notNull()
      .references(() => sources.id),
    /** Names the command that read this source and others, and its manifest in the raw archive. */
    harvest: text(),
    startedAt: instant().notNull(),
    finishedAt: instant().notNull(),
    run: jsonb().$type<HarvestRun>().notNull(),
  },
  (table) => [
    index().on(table.sourceId, table.id),
    // the last good run of each source, among ever more runs
    index("harvest_runs_status_index").on(
      table.sourceId,
      sql`(${table.run} ->> 'status')`,
      table.id,
    ),
  ],
);

/** Layer 1: a file as it was downloaded or found in the archive. */
export const rawFiles = pgTable("raw_files", {
  sha256: text().primaryKey(),
  sourceId: text()
    .notNull()
    .references(() => sources.id),
  name: text().notNull(),
  origin: text().$type<RunOrigin>().notNull(),
  bytes: integer().notNull(),
  fetchedAt: instant().notNull(),
});
