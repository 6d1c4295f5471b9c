import { integer, pgTable, text } from "drizzle-orm/pg-core";
import { point } from "../geometry.ts";
import { municipalities } from "./municipalities.ts";
import { sources } from "./sources.ts";

/** Inhabitants of the territory by statistical sectors, the parts of Belgian municipalities. */
export const populationSectors = pgTable("population_sectors", {
  /** As the publisher gives it: `57097A00-`. */
  code: text().primaryKey(),
  inhabitants: integer().notNull(),
  year: integer().notNull(),
  municipality: text()
    .notNull()
    .references(() => municipalities.key),
  /** Centre of gravity of its outline; that of the municipality where it has none. */
  centre: point().notNull(),
  sourceId: text()
    .notNull()
    .references(() => sources.id),
});
