import type { PlaceFilters } from "./filters.ts";
import { DEFAULT_TRAVEL_MODE, reachInMetres } from "./travel.ts";

/** Metres around `near` that the filters allow: the smaller of `radius` and what `minutes` reach. */
export function radiusOf({ radius, minutes, mode }: PlaceFilters): number | undefined {
  const reach = minutes && reachInMetres(minutes, mode ?? DEFAULT_TRAVEL_MODE);
  return radius !== undefined && reach !== undefined ? Math.min(radius, reach) : (radius ?? reach);
}
