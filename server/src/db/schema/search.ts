import { index, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { tsvector } from "../full-text.ts";

/**
 * The taxonomy and the municipalities as searches know them: every word of a concept or of a
 * municipality's names, in every language. Written from the data package when a database opens.
 */
export const searchTerms = pgTable(
  "search_terms",
  {
    /** An axis of the taxonomy, or `municipalities`. */
    kind: text().notNull(),
    key: text().notNull(),
    words: text().notNull(),
    /** The words as places have them: B of a concept, C of a municipality, D of its parts. */
    search: tsvector().notNull(),
  },
  (table) => [primaryKey({ columns: [table.kind, table.key] })],
);

/** Every word of names, categories and localities, folded: what typing errors are mended to. */
export const searchWords = pgTable(
  "search_words",
  {
    word: text().primaryKey(),
    /** How many places have it. */
    places: integer().notNull(),
  },
  (table) => [
    index().using("gin", table.word.op("gin_trgm_ops")),
    index("search_words_prefix_index").using("btree", table.word.op("text_pattern_ops")),
  ],
);
