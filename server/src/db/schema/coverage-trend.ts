import type { Border, TravelMode } from "@passerelle/data/contract";
import { bigint, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { instant } from "./instant.ts";

/** What coverage was at past data versions: a row where its figures were others than before. */
export const coverageTrend = pgTable(
  "coverage_trend",
  {
    /** `territory`, or the key of a side, a district or a municipality. */
    area: text().notNull(),
    /** Key of the only function that was asked for; empty for all places. */
    function: text().notNull(),
    mode: text().$type<TravelMode>().notNull(),
    border: text().$type<Border>().notNull(),
    dataVersion: bigint({ mode: "number" }).notNull(),
    publishedAt: instant().notNull(),
    inhabitants: integer().notNull(),
    /** Inhabitants within each number of minutes of the curve, from the least on. */
    reached: integer().array().notNull(),
  },
  (table) => [
    primaryKey({
      columns: [table.area, table.function, table.mode, table.border, table.dataVersion],
    }),
  ],
);
