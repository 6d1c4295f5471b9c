import type { ListedPage } from "@passerelle/data/contract";
import { territory } from "@passerelle/data/territory";
import { count, countDistinct, isNotNull, max, sql } from "drizzle-orm";
import type { Database } from "../db/client.ts";
import { municipalities, shownPlaces } from "../db/schema.ts";

/** A page, and when what it shows changed last where that is known. */
export type Entry = { page: ListedPage; updatedAt?: Date };

/** Pages of one kind, in an order that stays: how many there are, and any part of them. */
export type EntryGroup = {
  count: (db: Database) => Promise<number>;
  find: (db: Database, offset: number, limit: number) => Promise<Entry[]>;
};

export const placeEntries: EntryGroup = {
  count: async (db) => (await db.select({ pages: count() }).from(shownPlaces))[0]?.pages ?? 0,
  find: async (db, offset, limit) => {
    const rows = await db
      .select({ slug: shownPlaces.slug, updatedAt: shownPlaces.updatedAt })
      .from(shownPlaces)
      .orderBy(shownPlaces.placeId)
      .offset(offset)
      .limit(limit);
    return rows.map(({ slug, updatedAt }) => ({ page: { page: "place", slug }, updatedAt }));
  },
};

export const organisationEntries: EntryGroup = {
  count: async (db) => {
    const pages = countDistinct(shownPlaces.organisationId);
    return (await db.select({ pages }).from(shownPlaces))[0]?.pages ?? 0;
  },
  find: async (db, offset, limit) => {
    const rows = await db
      .select({
        id: sql<string>`${shownPlaces.organisationId}`.as("id"),
        updatedAt: max(shownPlaces.updatedAt),
      })
      .from(shownPlaces)
      .where(isNotNull(shownPlaces.organisationId))
      .groupBy(shownPlaces.organisationId)
      .orderBy(shownPlaces.organisationId)
      .offset(offset)
      .limit(limit);
    return rows.map(({ id, updatedAt }) => ({
      page: { page: "organisation", id },
      ...(updatedAt && { updatedAt }),
    }));
  },
};

/** The sheets of the sides, of the districts where a side has several, and of the municipalities. */
export const areaEntries: EntryGroup = {
  count: async (db) => (await findAreas(db)).length,
  find: async (db, offset, limit) => (await findAreas(db)).slice(offset, offset + limit),
};

async function findAreas(db: Database): Promise<Entry[]> {
  const { sides, districts } = territory;
  const parts = districts.filter(
    ({ side }, _, all) => all.filter((other) => other.side === side).length > 1,
  );
  const towns = await db
    .select({ key: municipalities.key })
    .from(municipalities)
    .orderBy(municipalities.key);
  return [...sides, ...parts, ...towns].map(({ key }) => ({ page: { page: "area", area: key } }));
}

/** The lists of one function or one municipality that hold places. */
export const listEntries: EntryGroup = {
  count: async (db) => (await findLists(db)).length,
  find: async (db, offset, limit) => (await findLists(db)).slice(offset, offset + limit),
};

async function findLists(db: Database): Promise<Entry[]> {
  const functions = await db
    .selectDistinct({ key: sql<string>`unnest(${shownPlaces.functions})`.as("key") })
    .from(shownPlaces)
    .orderBy(sql`1`);
  const towns = await db
    .selectDistinct({ key: shownPlaces.municipality })
    .from(shownPlaces)
    .orderBy(shownPlaces.municipality);
  return ["", ...functions.map(({ key }) => `?functions=${key}`)]
    .concat(towns.map(({ key }) => `?municipalities=${key}`))
    .map((query) => ({ page: { page: "list", query } }));
}
