/**
 * The four layers, each built only from the one before and rebuildable:
 * raw file -> normalised record -> place with a claim per field -> shown place.
 */
import type {
  Address,
  Authority,
  Draft,
  HarvestRun,
  Identifier,
  LocalizedText,
  Precision,
  RunOrigin,
  Side,
  Status,
  TextOrigin,
} from "@passerelle/data/contract";
import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
} from "drizzle-orm/pg-core";
import { tsvector } from "./full-text.ts";
import { multiPolygon, point } from "./geometry.ts";

const instant = () => timestamp({ withTimezone: true, mode: "date" });

/** One open data set, as its importer describes it, and the state of what we hold of it. */
export const sources = pgTable("sources", {
  id: text().primaryKey(),
  title: text().notNull(),
  publisher: text().notNull(),
  homepage: text(),
  licence: text().notNull(),
  attribution: text().notNull(),
  /** How near it is to the fact: decides whose value is shown where sources differ. */
  authority: text().$type<Authority>().notNull(),
  /** Where the data in use came from; null while nothing was read. */
  origin: text().$type<RunOrigin>(),
  harvestedAt: instant(),
  dataDate: text(),
});

/** A change of what visitors see; the last id is the data version. */
export const publications = pgTable("publications", {
  id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  at: instant().notNull(),
  /** A harvested source, or `merge`. */
  what: text().notNull(),
});

/** One attempt to read one source. */
export const harvestRuns = pgTable(
  "harvest_runs",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    sourceId: text()
      .notNull()
      .references(() => sources.id),
    startedAt: instant().notNull(),
    finishedAt: instant().notNull(),
    run: jsonb().$type<HarvestRun>().notNull(),
  },
  (table) => [index().on(table.sourceId, table.id)],
);

/** Layer 1: a file as it was downloaded or found in the archive. */
export const rawFiles = pgTable("raw_files", {
  sha256: text().primaryKey(),
  sourceId: text()
    .notNull()
    .references(() => sources.id),
  name: text().notNull(),
  origin: text().$type<RunOrigin>().notNull(),
  bytes: integer().notNull(),
  fetchedAt: instant().notNull(),
});

/** Layer 2: one record of a source, as it was read and as we normalised it. */
export const records = pgTable(
  "records",
  {
    sourceId: text()
      .notNull()
      .references(() => sources.id),
    ref: text().notNull(),
    /** Where the record stands in its raw file: `line 12`, `[3]`. */
    at: text().notNull(),
    rawFile: text()
      .notNull()
      .references(() => rawFiles.sha256),
    raw: jsonb().notNull(),
    draft: jsonb().$type<Draft>().notNull(),
    /** The place it was matched to; null until the next merge. */
    placeId: text().references(() => places.id),
    /** Whether it changed since the last merge. */
    isPending: boolean().notNull().default(true),
    firstSeenAt: instant().notNull(),
    seenAt: instant().notNull(),
    /** When the source stopped listing it; never deleted. */
    withdrawnAt: instant(),
  },
  (table) => [
    primaryKey({ columns: [table.sourceId, table.ref] }),
    index().on(table.placeId),
    index().on(table.isPending),
  ],
);

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
    sortName: text().notNull(),
    /** The place's own words, by weight (see `0002_search.sql`); a trigger writes it. */
    search: tsvector().notNull().default(sql`''`),
    updatedAt: instant().notNull(),
  },
  (table) => [
    index().using("gist", table.position),
    index().using("gin", table.typologies),
    index().using("gin", table.functions),
    index().on(table.municipality),
    index().on(table.sortName, table.placeId),
    index().on(table.organisationId),
  ],
);

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

/** What a person said of two records: the same place, or not. Obeyed by every merge. */
export const matchDecisions = pgTable(
  "match_decisions",
  {
    /** The two records, the smaller key first, so that a pair is decided once. */
    aSourceId: text().notNull(),
    aRef: text().notNull(),
    bSourceId: text().notNull(),
    bRef: text().notNull(),
    isSame: boolean().notNull(),
    author: text().notNull(),
    reason: text().notNull(),
    decidedAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.aSourceId, table.aRef, table.bSourceId, table.bRef] })],
);

/** Pairs of records that the rule cannot tell, as the last merge left them. */
export const matchReviews = pgTable(
  "match_reviews",
  {
    aSourceId: text().notNull(),
    aRef: text().notNull(),
    bSourceId: text().notNull(),
    bRef: text().notNull(),
    score: doublePrecision().notNull(),
    /** The parts of the score, by name. */
    parts: jsonb().notNull(),
  },
  (table) => [primaryKey({ columns: [table.aSourceId, table.aRef, table.bSourceId, table.bRef] })],
);
