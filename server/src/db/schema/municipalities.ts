import type { LocalizedText, Side } from "@passerelle/data/contract";
import { integer, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { multiPolygon, point } from "../geometry.ts";
import { sources } from "./sources.ts";

/** The territory's municipalities, from the data package; shapes and population from sources. */
export const municipalities = pgTable("municipalities", {
  key: text().primaryKey(),
  country: text().$type<"FR" | "BE">().notNull(),
  code: text().notNull(),
  names: jsonb().$type<LocalizedText>().notNull(),
  side: text().$type<Side>().notNull(),
  district: text().notNull(),
  population: integer().notNull(),
  populationYear: integer().notNull(),
  /** Null while the figure is the data package's own. */
  populationSource: text().references(() => sources.id),
  centre: point().notNull(),
  shape: multiPolygon(),
  shapeSource: text().references(() => sources.id),
});
