import type { PlaceFilters } from "@passerelle/data/contract";
import { eq } from "drizzle-orm";
import type { Database } from "../db/client.ts";
import { municipalities, shownPlaces } from "../db/schema.ts";
import { isOpen } from "../hours/is-open.ts";
import type { Matches } from "../search/matches.queries.ts";
import { allOf, type Conditions, conditionsOf } from "./conditions.ts";
import { latitude, longitude } from "./position.ts";

/** The filters as SQL conditions, with the opening hours evaluated where `open` asks for it. */
export async function readConditions(
  db: Database,
  filters: PlaceFilters,
  matches: Matches | undefined,
): Promise<Conditions> {
  const { open } = filters;
  const matchingIds = matches && [...matches.scores.keys()];
  if (!open) return conditionsOf(filters, matchingIds);
  const rows = await db
    .select({
      id: shownPlaces.placeId,
      openingHours: shownPlaces.openingHours,
      country: municipalities.country,
      longitude,
      latitude,
    })
    .from(shownPlaces)
    .innerJoin(municipalities, eq(municipalities.key, shownPlaces.municipality))
    .where(allOf(conditionsOf(filters, matchingIds)));
  const openIds = rows
    .filter((row) => isOpen(row.openingHours, row.country, [row.longitude, row.latitude], open))
    .map(({ id }) => id);
  return conditionsOf(filters, matchingIds, openIds);
}
