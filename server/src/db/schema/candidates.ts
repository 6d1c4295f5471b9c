import type { Draft } from "@passerelle/data/contract";
import { index, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { places } from "./places.ts";
import { sources } from "./sources.ts";

/**
 * What a source lists that is too doubtful to be published: beside the layers, so that nothing of it
 * can reach a place.
 */
export const candidates = pgTable(
  "candidates",
  {
    sourceId: text()
      .notNull()
      .references(() => sources.id),
    ref: text().notNull(),
    draft: jsonb().$type<Draft>().notNull(),
    /** The place that it is the same thing as; null where we have none, or it could be several. */
    placeId: text().references(() => places.id),
  },
  (table) => [primaryKey({ columns: [table.sourceId, table.ref] }), index().on(table.placeId)],
);
