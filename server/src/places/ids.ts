import { type SQL, sql } from "drizzle-orm";
import { shownPlaces } from "../db/schema.ts";

/** That a place is one of these: one parameter however many there are (ids hold no comma or quote). */
export function hasIdOf(ids: string[]): SQL {
  return sql`${shownPlaces.placeId} = any(string_to_array(${ids.join(",")}, ','))`;
}
