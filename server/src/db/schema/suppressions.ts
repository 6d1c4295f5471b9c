import { pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { instant } from "./instant.ts";
import { sources } from "./sources.ts";

/** Records that were taken out on request; every harvest leaves them out. Holds nothing of their words. */
export const suppressions = pgTable(
  "suppressions",
  {
    sourceId: text()
      .notNull()
      .references(() => sources.id),
    ref: text().notNull(),
    author: text().notNull(),
    /** What the request rests on; never who asked. */
    reason: text().notNull(),
    suppressedAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.sourceId, table.ref] })],
);
