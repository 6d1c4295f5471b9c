import type { Bbox, Spot } from "@passerelle/data/contract";
import { bboxOf } from "../../map/polygon.ts";

/** Number of places by typology group. */
export type Makeup = Record<string, number>;

/** Identifies a spot among others; an exact and an approximate one may share a position. */
export function spotKey({ position, approximate }: Spot): string {
  return `${position.join(",")}${approximate ? "~" : ""}`;
}

export function makeupOf({ places }: Spot): Makeup {
  const makeup: Makeup = {};
  for (const { group } of places) makeup[group] = (makeup[group] ?? 0) + 1;
  return makeup;
}

export function mergeMakeups(a: Makeup, b: Makeup): Makeup {
  const merged = { ...a };
  for (const [group, count] of Object.entries(b)) merged[group] = (merged[group] ?? 0) + count;
  return merged;
}

export function holdsPlace(spot: Spot, placeId: string): boolean {
  return spot.places.some(({ id }) => id === placeId);
}

/** The smallest box around all spots; undefined when there are none. */
export function bboxOfSpots(spots: Spot[]): Bbox | undefined {
  return bboxOf(spots.map(({ position }) => position));
}
