import type { Position } from "@passerelle/data/contract";

/**
 * A position from two cells, in degrees; undefined when one is missing, and for 0,0, which
 * several exports write in place of nothing.
 */
export function toPosition(longitude?: number, latitude?: number): Position | undefined {
  if (longitude === undefined || latitude === undefined) return undefined;
  if (longitude === 0 && latitude === 0) return undefined;
  return [longitude, latitude];
}
