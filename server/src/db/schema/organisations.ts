import { sql } from "drizzle-orm";
import { index, pgTable, primaryKey, text } from "drizzle-orm/pg-core";

/** Legal bodies behind places, on either side of the border. */
export const organisations = pgTable(
  "organisations",
  {
    id: text().primaryKey(),
    /** Known only where a record describes the body itself. */
    name: text(),
  },
  (table) => [
    index("organisations_search_index").using(
      "gin",
      sql`to_tsvector('simple', fold(${table.name}))`,
    ),
  ],
);

export const organisationIdentifiers = pgTable(
  "organisation_identifiers",
  {
    scheme: text().notNull(),
    value: text().notNull(),
    organisationId: text()
      .notNull()
      .references(() => organisations.id),
  },
  (table) => [primaryKey({ columns: [table.scheme, table.value] })],
);
