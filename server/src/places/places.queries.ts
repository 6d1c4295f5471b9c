import type { Locale, Place, PlaceList, PlacePage, PlaceSource } from "@passerelle/data/contract";
import { and, count, eq, getTableColumns, inArray, type SQL, sql } from "drizzle-orm";
import type { Database } from "../db/client.ts";
import { organisations, placeAliases, records, shownPlaces } from "../db/schema.ts";
import { DAYS_IN_DETAIL, DAYS_IN_LIST } from "../hours/opening.ts";
import { matchesOf } from "../search/matches.queries.ts";
import { allOf } from "./conditions.ts";
import { readConditions } from "./open-places.queries.ts";
import { after, ascending, distanceFrom, encodeCursor, orderOf } from "./order.ts";
import { latitude, longitude } from "./position.ts";
import { type PlaceRow, toPlace } from "./to-place.ts";

const { position: _position, search: _search, ...shown } = getTableColumns(shownPlaces);

/** One page of the places that match, in the asked order. */
export async function findPlaces(
  db: Database,
  list: PlaceList,
  locale: Locale,
): Promise<PlacePage> {
  const matches = await matchesOf(db, list);
  const matching = allOf(await readConditions(db, list, matches));
  const order = orderOf(list, matches);
  const rows = await selectRows(db, distanceFrom(list.near), order.keys)
    .where(and(matching, after(order, list.cursor)))
    .orderBy(...ascending(order))
    // one more than asked tells whether there is a next page
    .limit(list.limit + 1);
  const page = rows.slice(0, list.limit);
  const last = rows.length > list.limit ? page.at(-1) : undefined;
  return {
    items: await withSources(db, page, locale, DAYS_IN_LIST),
    total: await countPlaces(db, matching),
    ...(matches && { matched: matches.words }),
    ...(last && { nextCursor: encodeCursor(order, last.keys) }),
  };
}

/** The places of one organisation, by name. */
export async function findPlacesOf(
  db: Database,
  organisationId: string,
  locale: Locale,
): Promise<Place[]> {
  const rows = await selectRows(db, distanceFrom(undefined), [])
    .where(eq(shownPlaces.organisationId, organisationId))
    .orderBy(shownPlaces.sortName, shownPlaces.placeId);
  return withSources(db, rows, locale, DAYS_IN_LIST);
}

/** The place that has, or once had, this id or slug; undefined when none ever had. */
export async function findPlace(
  db: Database,
  idOrSlug: string,
  locale: Locale,
): Promise<Place | undefined> {
  const rows = await selectRows(db, distanceFrom(undefined), [])
    .innerJoin(placeAliases, eq(placeAliases.placeId, shownPlaces.placeId))
    .where(eq(placeAliases.alias, idOrSlug))
    .limit(1);
  const [place] = await withSources(db, rows, locale, DAYS_IN_DETAIL);
  return place;
}

/** The places that have, or once had, these ids; in no order, each with the ids it was found by. */
export async function findPlacesByIds(
  db: Database,
  ids: string[],
  locale: Locale,
): Promise<{ place: Place; askedAs: string[] }[]> {
  if (ids.length === 0) return [];
  const aliases = await db.select().from(placeAliases).where(inArray(placeAliases.alias, ids));
  const rows = await selectRows(db, distanceFrom(undefined), []).where(
    inArray(
      shownPlaces.placeId,
      aliases.map(({ placeId }) => placeId),
    ),
  );
  const places = await withSources(db, rows, locale, DAYS_IN_LIST);
  return places.map((place) => ({
    place,
    askedAs: aliases.filter(({ placeId }) => placeId === place.id).map(({ alias }) => alias),
  }));
}

export async function countPlaces(db: Database, matching?: SQL): Promise<number> {
  const [row] = await db.select({ total: count() }).from(shownPlaces).where(matching);
  return row?.total ?? 0;
}

function selectRows(db: Database, distance: SQL<number | null>, keys: SQL<string | number>[]) {
  return db
    .select({
      shown,
      longitude,
      latitude,
      distance,
      organisationName: organisations.name,
      keys: keys.length
        ? sql<(string | number)[]>`json_build_array(${sql.join(keys, sql`, `)})`
        : sql<(string | number)[]>`'[]'::json`,
    })
    .from(shownPlaces)
    .leftJoin(organisations, eq(organisations.id, shownPlaces.organisationId))
    .$dynamic();
}

/** Adds to each row the records that it is made of, and how it opens on the coming `days`. */
async function withSources(
  db: Database,
  rows: PlaceRow[],
  locale: Locale,
  days: number,
): Promise<Place[]> {
  if (!rows.length) return [];
  const ids = rows.map((row) => row.shown.placeId);
  const found = await db
    .select({
      placeId: records.placeId,
      source: records.sourceId,
      record: records.ref,
      seenAt: records.seenAt,
      withdrawnAt: records.withdrawnAt,
      date: sql<string | null>`${records.draft}->>'date'`,
      citations: sql<PlaceSource["citations"] | null>`${records.draft}->'citations'`,
    })
    .from(records)
    .where(inArray(records.placeId, ids))
    .orderBy(records.sourceId, records.ref);
  const byPlace = new Map<string, PlaceSource[]>(ids.map((id) => [id, []]));
  for (const { placeId, ...record } of found)
    byPlace.get(placeId ?? "")?.push(toPlaceSource(record));
  return rows.map((row) => toPlace(row, byPlace.get(row.shown.placeId) ?? [], locale, days));
}

function toPlaceSource(row: {
  source: string;
  record: string;
  seenAt: Date;
  withdrawnAt: Date | null;
  date: string | null;
  citations: PlaceSource["citations"] | null;
}): PlaceSource {
  return {
    source: row.source,
    record: row.record,
    seenAt: row.seenAt.toISOString(),
    ...(row.date && { date: row.date }),
    ...(row.withdrawnAt && { withdrawnAt: row.withdrawnAt.toISOString() }),
    ...(row.citations && { citations: row.citations }),
  };
}
