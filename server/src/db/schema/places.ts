import type {
  Address,
  Identifier,
  LocalizedText,
  Precision,
  Side,
  Status,
  TextOrigin,
} from "@passerelle/data/contract";
import { sql } from "drizzle-orm";
import { boolean, index, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { bytewiseText, tsvector } from "../full-text.ts";
import { point } from "../geometry.ts";
import { instant } from "./instant.ts";
import { municipalities } from "./municipalities.ts";
import { organisations } from "./organisations.ts";

/** Layer 3: one real thing. Its id is minted once and survives merges and splits. */
export const places = pgTable("places", {
  id: text().primaryKey(),
  createdAt: instant().notNull(),
  /** The older place that it turned out to be; its id and slugs lead there. */
  mergedInto: text(),
});

/** Every slug and id that a place ever had; each leads to the place. */
export const placeAliases = pgTable(
  "place_aliases",
  {
    alias: text().primaryKey(),
    placeId: text()
      .notNull()
      .references(() => places.id),
  },
  (table) => [index().on(table.placeId)],
);

/** Layer 3: one field value of one place from one record. */
export const claims = pgTable(
  "claims",
  {
    placeId: text()
      .notNull()
      .references(() => places.id),
    field: text().notNull(),
    sourceId: text().notNull(),
    ref: text().notNull(),
    value: jsonb().notNull(),
    /** When the source last touched the record, as it says. */
    date: text(),
    /** Whether it is the value that visitors see, or a part of it where lists unite. */
    isShown: boolean().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.sourceId, table.ref, table.field] }),
    index().on(table.placeId),
  ],
);

/** Layer 4: what visitors see: one value per field, chosen among the claims by a stated rule. */
export const shownPlaces = pgTable(
  "shown_places",
  {
    placeId: text()
      .primaryKey()
      .references(() => places.id),
    slug: text().notNull().unique(),
    name: text().notNull(),
    names: jsonb().$type<LocalizedText>(),
    group: text().notNull(),
    typologies: text().array().notNull(),
    functions: text().array().notNull(),
    domains: text().array().notNull(),
    labels: text().array().notNull(),
    languages: text().array().notNull().default([]),
    access: text().array().notNull().default([]),
    costs: text().array().notNull().default([]),
    equipment: text().array().notNull().default([]),
    status: text().$type<Status>().notNull(),
    summary: jsonb().$type<{ texts: LocalizedText; origin: TextOrigin }>(),
    address: jsonb().$type<Address>().notNull(),
    municipality: text()
      .notNull()
      .references(() => municipalities.key),
    side: text().$type<Side>().notNull(),
    position: point().notNull(),
    precision: text().$type<Precision>().notNull(),
    openingHours: text(),
    website: text(),
    phone: text(),
    email: text(),
    identifiers: jsonb().$type<Identifier[]>().notNull(),
    organisationId: text().references(() => organisations.id),
    /** Name without accents and case: the alphabetical order, the same on every engine. */
    sortName: bytewiseText().notNull(),
    /** The place's own words, by weight (see `0002_search.sql`); a trigger writes it. */
    search: tsvector().notNull().default(sql`''`),
    updatedAt: instant().notNull(),
  },
  (table) => [index().on(table.sortName, table.placeId), index().on(table.organisationId)],
);
