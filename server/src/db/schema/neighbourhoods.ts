import { pgTable, text } from "drizzle-orm/pg-core";
import { multiPolygon } from "../geometry.ts";
import { sources } from "./sources.ts";

/** Priority neighbourhoods of town policy in and around the territory; only France has such a list. */
export const neighbourhoods = pgTable("neighbourhoods", {
  /** As the publisher gives it: `QN05965M`. */
  code: text().primaryKey(),
  name: text().notNull(),
  shape: multiPolygon().notNull(),
  sourceId: text()
    .notNull()
    .references(() => sources.id),
});
