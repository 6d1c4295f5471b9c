import type { Position } from "./geo.ts";
import { MUNICIPALITY_KEY_PATTERN } from "./lists.ts";

/** A place that is not there yet: at a position, or at the centre of a municipality. */
export type PlannedPlace = { position: Position } | { municipality: string };

/** Between the places of a plan in an address, where it stands as it is. */
const BETWEEN = "_";

/** Longitude and latitude in degrees. */
const POSITION = /^-?\d+(\.\d+)?,-?\d+(\.\d+)?$/;

/** The places of a plan as an address has them: `3.2,50.7_BE-57081`; they may also be repeated. */
export function splitPlan(texts: readonly string[]): string[] {
  return texts.flatMap((text) => text.split(BETWEEN)).filter(Boolean);
}

/** One of them; undefined where it is neither a position nor the key of a municipality. */
export function readPlanned(text: string): PlannedPlace | undefined {
  if (MUNICIPALITY_KEY_PATTERN.test(text)) return { municipality: text };
  if (!POSITION.test(text)) return undefined;
  const [longitude = 0, latitude = 0] = text.split(",").map(Number);
  const isOnGlobe = Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
  return isOnGlobe ? { position: [longitude, latitude] } : undefined;
}

export function writePlanned(place: PlannedPlace): string {
  return "municipality" in place ? place.municipality : place.position.join(",");
}

export function writePlan(places: readonly PlannedPlace[]): string {
  return places.map(writePlanned).join(BETWEEN);
}
