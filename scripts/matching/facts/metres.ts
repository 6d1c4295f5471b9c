import type { Position } from "@passerelle/data/contract";

const METRES_PER_DEGREE = 111_195;

/** Metres between two positions, as on a plane; good for tens of kilometres. */
export function metresBetween(a: Position, b: Position): number {
  const [longitude, latitude] = a;
  const [otherLongitude, otherLatitude] = b;
  const middle = ((latitude + otherLatitude) / 2) * (Math.PI / 180);
  const east = (otherLongitude - longitude) * Math.cos(middle);
  return Math.hypot(east, otherLatitude - latitude) * METRES_PER_DEGREE;
}
