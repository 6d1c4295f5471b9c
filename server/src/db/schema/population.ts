import { doublePrecision, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { point } from "../geometry.ts";
import { municipalities } from "./municipalities.ts";
import { sources } from "./sources.ts";

/** Inhabitants of the territory by cells of the grids of EPSG:3035, as sources count them. */
export const populationCells = pgTable(
  "population_cells",
  {
    sourceId: text()
      .notNull()
      .references(() => sources.id),
    /** Metres along a side. */
    side: integer().notNull(),
    /** South-west corner, metres. */
    north: integer().notNull(),
    east: integer().notNull(),
    /** May have decimals, where the publisher estimates. */
    inhabitants: doublePrecision().notNull(),
    year: integer().notNull(),
    /** The one whose outline holds the centre. */
    municipality: text()
      .notNull()
      .references(() => municipalities.key),
    centre: point().notNull(),
  },
  (table) => [primaryKey({ columns: [table.sourceId, table.side, table.north, table.east] })],
);
