import type { Bbox, Position } from "./geo.ts";

/** Whether a position is in a bounding box, its edges included. */
export function isInBbox([longitude, latitude]: Position, [west, south, east, north]: Bbox) {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

/** Whether two bounding boxes share a point. */
export function bboxesMeet(a: Bbox, b: Bbox): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}
