import type { PlaceFilters } from "@passerelle/data/contract";
import { AXES, radiusOf } from "@passerelle/data/contract";
import { and, arrayOverlaps, inArray, type SQL, sql } from "drizzle-orm";
import { shownPlaces } from "../db/schema.ts";

const LIST_AXES = AXES.filter((axis) => axis !== "statuses");

/** One SQL condition per filter in use, so that a facet can leave its own out. */
export type Conditions = Partial<Record<keyof PlaceFilters, SQL>>;

/**
 * The SQL of the filters. Choices inside one filter widen the result, filters narrow it.
 *
 * @param matchingIds places that `filters.q` finds; it is not read here.
 * @param openIds places that are open as `filters.open` asks; the hours are not read in SQL.
 */
export function conditionsOf(
  filters: PlaceFilters,
  matchingIds?: string[],
  openIds?: string[],
): Conditions {
  const { sides, municipalities, status } = filters;
  const conditions: Conditions = {};
  if (matchingIds) conditions.q = inArray(shownPlaces.placeId, matchingIds);
  for (const axis of LIST_AXES) {
    const keys = filters[axis];
    if (keys?.length) conditions[axis] = arrayOverlaps(shownPlaces[axis], keys);
  }
  if (sides?.length) conditions.sides = inArray(shownPlaces.side, sides);
  if (municipalities?.length) {
    conditions.municipalities = inArray(shownPlaces.municipality, municipalities);
  }
  if (status?.length) conditions.status = inArray(shownPlaces.status, status);
  if (filters.bbox) {
    const [west, south, east, north] = filters.bbox;
    conditions.bbox = sql`${shownPlaces.position} && ST_MakeEnvelope(${west}, ${south}, ${east}, ${north}, 4326)`;
  }
  const radius = radiusOf(filters);
  if (filters.near && radius !== undefined) {
    conditions.near = sql`ST_DWithin(${shownPlaces.position}::geography, ${pointOf(filters.near)}, ${radius})`;
  }
  if (openIds) conditions.open = inArray(shownPlaces.placeId, openIds);
  return conditions;
}

/** All conditions but those of `except`, as one; undefined when none is left. */
export function allOf(conditions: Conditions, except?: keyof PlaceFilters): SQL | undefined {
  return and(
    ...Object.entries(conditions)
      .filter(([filter]) => filter !== except)
      .map(([, condition]) => condition),
  );
}

/** A position as a PostGIS geography: distances in metres on the WGS 84 spheroid. */
export function pointOf([longitude, latitude]: [number, number]): SQL {
  return sql`ST_SetSRID(ST_MakePoint(${longitude}, ${latitude}), 4326)::geography`;
}
