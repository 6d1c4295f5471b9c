import type { Position } from "@passerelle/data/contract";
import { type SQL, sql } from "drizzle-orm";
import { shownPlaces } from "../db/schema.ts";

/** Degrees east, WGS 84. */
export const longitude = sql<number>`ST_X(${shownPlaces.position})`;

/** Degrees north, WGS 84. */
export const latitude = sql<number>`ST_Y(${shownPlaces.position})`;

/** Whole metres from `near` on the WGS 84 spheroid, to put rows in order; null without `near`. */
export function distanceFrom(near: Position | undefined): SQL<number | null> {
  if (!near) return sql<null>`null::int`;
  const from = sql`ST_SetSRID(ST_MakePoint(${near[0]}, ${near[1]}), 4326)::geography`;
  return sql<number>`round(ST_Distance(${shownPlaces.position}::geography, ${from}))::int`;
}
