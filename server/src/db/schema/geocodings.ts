import type { Precision } from "@passerelle/data/contract";
import { doublePrecision, pgTable, text } from "drizzle-orm/pg-core";
import { point } from "../geometry.ts";
import { instant } from "./instant.ts";
import { sources } from "./sources.ts";

/** What registers of addresses answered, so that none is asked twice about an address. */
export const geocodings = pgTable("geocodings", {
  /** The address in one spelling: municipality, postcode, street, number. */
  address: text().primaryKey(),
  /** The register that was asked. */
  sourceId: text()
    .notNull()
    .references(() => sources.id),
  /** `search` by likeness, or `exact` by equal spelling. */
  method: text().$type<"search" | "exact">().notNull(),
  /** Null where the register knows no such address. */
  position: point(),
  precision: text().$type<Precision>(),
  /** How alike a search finds what it found, from 0 to 1. */
  score: doublePrecision(),
  askedAt: instant().notNull(),
});
