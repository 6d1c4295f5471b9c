import type { Draft } from "@passerelle/data/contract";
import { boolean, index, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { instant } from "./instant.ts";
import { places } from "./places.ts";
import { rawFiles, sources } from "./sources.ts";

/** Layer 2: one record of a source as we normalised it; its words are in its raw file alone. */
export const records = pgTable(
  "records",
  {
    sourceId: text()
      .notNull()
      .references(() => sources.id),
    ref: text().notNull(),
    /** Where the record stands in its raw file: `line 12`, `[3]`. */
    at: text().notNull(),
    rawFile: text()
      .notNull()
      .references(() => rawFiles.sha256),
    draft: jsonb().$type<Draft>().notNull(),
    /** The place it was matched to; null until the next merge. */
    placeId: text().references(() => places.id),
    /** Whether it changed since the last merge. */
    isPending: boolean().notNull().default(true),
    firstSeenAt: instant().notNull(),
    seenAt: instant().notNull(),
    /** When the source stopped listing it; only what is taken out on request is deleted. */
    withdrawnAt: instant(),
  },
  (table) => [
    primaryKey({ columns: [table.sourceId, table.ref] }),
    index().on(table.placeId),
    index().on(table.isPending),
  ],
);
