import type { Position } from "@passerelle/data/contract";
import { count, sql } from "drizzle-orm";
import type { Database } from "../db/client.ts";
import { shownPlaces } from "../db/schema.ts";
import { latitude, longitude } from "../places/position.ts";
import { readDataVersion } from "../platform/data-version.ts";
import { SEARCHED_AXES, type SearchTerm } from "./search-terms.ts";

/** A postcode that places have: how many, about where, and in which municipalities. */
type PostcodeCount = { count: number; position: Position; municipalities: string[] };

/** Places behind everything that a suggestion can lead to. */
export type Counts = {
  /** By key of the concept or municipality; absent where there is no place. */
  terms: Record<SearchTerm["kind"], Map<string, number>>;
  postcodes: Map<string, PostcodeCount>;
};

const held = new WeakMap<Database, { version: number; counts: Promise<Counts> }>();

/** The counts of the current data version; read once per version. */
export async function readCounts(db: Database): Promise<Counts> {
  const version = await readDataVersion(db);
  const known = held.get(db);
  if (known?.version === version) return known.counts;
  const counts = countAll(db);
  held.set(db, { version, counts });
  // a failure is told to who asked and tried again by the next
  counts.catch(() => held.delete(db));
  return counts;
}

async function countAll(db: Database): Promise<Counts> {
  const terms = {
    municipalities: await countBy(db, sql`${shownPlaces.municipality}`),
  } as Counts["terms"];
  for (const axis of SEARCHED_AXES)
    terms[axis] = await countBy(db, sql`unnest(${shownPlaces[axis]})`);
  return { terms, postcodes: await countPostcodes(db) };
}

async function countBy(db: Database, key: ReturnType<typeof sql>): Promise<Map<string, number>> {
  const rows = await db
    .select({ key: sql<string>`${key}`.as("key"), count: count() })
    .from(shownPlaces)
    .groupBy(sql`1`);
  return new Map(rows.map((row) => [row.key, row.count]));
}

async function countPostcodes(db: Database): Promise<Counts["postcodes"]> {
  const postcode = sql<string>`${shownPlaces.address}->>'postcode'`;
  const rows = await db
    .select({
      postcode: postcode.as("postcode"),
      count: count(),
      longitude: sql<number>`avg(${longitude})`,
      latitude: sql<number>`avg(${latitude})`,
      municipalities: sql<string[]>`array_agg(distinct ${shownPlaces.municipality})`,
    })
    .from(shownPlaces)
    .where(sql`${postcode} is not null`)
    .groupBy(sql`1`);
  return new Map(
    rows.map((row) => [
      row.postcode,
      {
        count: row.count,
        position: [row.longitude, row.latitude],
        municipalities: row.municipalities,
      },
    ]),
  );
}
