import { type Placeholder, type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import { shownPlaces } from "../db/schema.ts";

/** Stands for the ids of a prepared statement, which is given `idsParameter`. */
export const IDS_PLACEHOLDER = sql.placeholder("ids");

/** That a place is one of these: one parameter however many there are. `column`: where its id stands. */
export function hasIdOf(
  ids: string[] | Placeholder,
  column: AnyPgColumn = shownPlaces.placeId,
): SQL {
  const parameter = Array.isArray(ids) ? joined(ids) : ids;
  return sql`${column} = any(string_to_array(${parameter}, ','))`;
}

export function idsParameter(ids: string[]): { ids: string } {
  return { ids: joined(ids) };
}

/** Ids hold no comma. */
const joined = (ids: string[]) => ids.join(",");
