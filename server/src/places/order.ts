import type { PlaceList } from "@passerelle/data/contract";
import { asc, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { shownPlaces } from "../db/schema.ts";
import { invalidRequest } from "../platform/errors.ts";
import type { Matches } from "../search/matches.queries.ts";
import { pointOf } from "./conditions.ts";

type Key = string | number;

/** A total order of places: expressions that end with the id, so that no two rows are equal. */
export type Order = { name: PlaceList["sort"]; keys: SQL<Key>[] };

/** Whole metres from `near`, straight line; null without `near`. */
export function distanceFrom(near: PlaceList["near"]): SQL<number | null> {
  return near
    ? sql<number>`round(ST_Distance(${shownPlaces.position}::geography, ${pointOf(near)}))::int`
    : sql<null>`null::int`;
}

/** @throws when `sort` asks for distances without `near`. */
export function orderOf({ sort, near }: PlaceList, matches: Matches | undefined): Order {
  const byName = [sql<Key>`${shownPlaces.sortName}`, sql<Key>`${shownPlaces.placeId}`];
  if (sort === "name") return { name: sort, keys: byName };
  if (sort === "distance") {
    if (!near) throw invalidRequest("sort: distance needs near=longitude,latitude");
    return { name: sort, keys: [distanceFrom(near) as SQL<Key>, ...byName] };
  }
  return { name: sort, keys: [relevance(matches), ...byName] };
}

/**
 * Small is better: what answers the words asked for best. Among equals comes first what is known
 * to be running, then what one can find on the spot: an exact position, hours, a way to get in
 * touch.
 */
function relevance(matches: Matches | undefined): SQL<Key> {
  const scores = JSON.stringify(Object.fromEntries(matches?.scores ?? []));
  const match = matches
    ? sql`-100 * round((${scores}::jsonb->>${shownPlaces.placeId})::float8)`
    : sql`0`;
  return sql<Key>`(${match}
    + case ${shownPlaces.status} when 'active' then 0 when 'unknown' then 10 when 'closed' then 30 else 20 end
    + case when ${shownPlaces.precision} in ('address', 'street') then 0 else 4 end
    + case when ${shownPlaces.openingHours} is null then 2 else 0 end
    + case when coalesce(${shownPlaces.website}, ${shownPlaces.phone}, ${shownPlaces.email}) is null then 1 else 0 end
  )::int`;
}

export const ascending = ({ keys }: Order) => keys.map((key) => asc(key));

/** Rows after the one that `cursor` names. */
export function after(order: Order, cursor: string | undefined): SQL | undefined {
  if (!cursor) return undefined;
  const values = decodeCursor(order, cursor);
  // each key is compared as its own type: a whole number or a text
  const typed = values.map((value) =>
    typeof value === "number" ? sql`${value}::int` : sql`${value}::text`,
  );
  return sql`(${sql.join(order.keys, sql`, `)}) > (${sql.join(typed, sql`, `)})`;
}

/** The place in the order of the last row of a page, opaque to clients. */
export function encodeCursor({ name }: Order, values: Key[]): string {
  return Buffer.from(JSON.stringify([name, ...values])).toString("base64url");
}

function decodeCursor({ name, keys }: Order, cursor: string): Key[] {
  const shape = z
    .tuple([z.literal(name)], z.union([z.int(), z.string()]))
    .refine((values) => values.length === keys.length + 1);
  try {
    const [, ...values] = shape.parse(JSON.parse(Buffer.from(cursor, "base64url").toString()));
    return values;
  } catch {
    throw invalidRequest(`cursor: not a cursor of sort=${name}; start again without it`);
  }
}
