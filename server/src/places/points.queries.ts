import {
  isApproximate,
  type Locale,
  type PlaceFilters,
  type Spot,
} from "@passerelle/data/contract";
import type { Database } from "../db/client.ts";
import { shownPlaces } from "../db/schema.ts";
import { matchesOf } from "../search/matches.queries.ts";
import { allOf } from "./conditions.ts";
import { readConditions } from "./open-places.queries.ts";
import { latitude, longitude } from "./position.ts";

/** Every place that matches, grouped by position, for the map; positions to about 1 m. */
export async function findSpots(
  db: Database,
  filters: PlaceFilters,
  locale: Locale,
): Promise<Spot[]> {
  const rows = await db
    .select({
      id: shownPlaces.placeId,
      slug: shownPlaces.slug,
      name: shownPlaces.name,
      names: shownPlaces.names,
      group: shownPlaces.group,
      precision: shownPlaces.precision,
      longitude,
      latitude,
    })
    .from(shownPlaces)
    .where(allOf(await readConditions(db, filters, await matchesOf(db, filters))))
    .orderBy(shownPlaces.sortName, shownPlaces.placeId);

  const spots = new Map<string, Spot>();
  for (const { id, slug, name, names, group, precision, ...at } of rows) {
    const approximate = isApproximate(precision);
    const position: Spot["position"] = [round(at.longitude), round(at.latitude)];
    const key = `${position} ${approximate}`;
    const spot = spots.get(key) ?? { position, approximate, places: [] };
    spot.places.push({ id, slug, name: names?.[locale] ?? name, group });
    spots.set(key, spot);
  }
  return [...spots.values()];
}

const round = (degrees: number) => Number(degrees.toFixed(5));
