import { boolean, doublePrecision, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { instant } from "./instant.ts";

/** What a person said of two records: the same place, or not. Obeyed by every merge. */
export const matchDecisions = pgTable(
  "match_decisions",
  {
    /** The two records, the smaller key first, so that a pair is decided once. */
    aSourceId: text().notNull(),
    aRef: text().notNull(),
    bSourceId: text().notNull(),
    bRef: text().notNull(),
    isSame: boolean().notNull(),
    author: text().notNull(),
    reason: text().notNull(),
    decidedAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.aSourceId, table.aRef, table.bSourceId, table.bRef] })],
);

/** Pairs of records that the rule cannot tell, as the last merge left them. */
export const matchReviews = pgTable(
  "match_reviews",
  {
    aSourceId: text().notNull(),
    aRef: text().notNull(),
    bSourceId: text().notNull(),
    bRef: text().notNull(),
    score: doublePrecision().notNull(),
    /** The parts of the score, by name. */
    parts: jsonb().notNull(),
  },
  (table) => [primaryKey({ columns: [table.aSourceId, table.aRef, table.bSourceId, table.bRef] })],
);
