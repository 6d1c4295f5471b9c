import type { Bbox } from "@passerelle/data/contract";
import type { Position } from "geojson";

/** Rings of a GeoJSON polygon: the outer one, then its holes. */
export type Rings = Position[][];

/** Whether the position is inside the outer ring and in no hole (even-odd rule). */
export function isInside([x = 0, y = 0]: Position, rings: Rings): boolean {
  let inside = false;
  for (const ring of rings) {
    ring.forEach(([x1 = 0, y1 = 0], index) => {
      const [x2 = 0, y2 = 0] = ring[(index + 1) % ring.length] ?? [];
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
    });
  }
  return inside;
}

/** Whether a ring runs against the clock, as GeoJSON's outer rings should. */
export function isCounterClockwise(ring: Position[]): boolean {
  let doubleArea = 0;
  ring.forEach(([x1 = 0, y1 = 0], index) => {
    const [x2 = 0, y2 = 0] = ring[(index + 1) % ring.length] ?? [];
    doubleArea += x1 * y2 - x2 * y1;
  });
  return doubleArea > 0;
}

/** The smallest box around positions; undefined when there are none. */
export function bboxOf(positions: Position[]): Bbox | undefined {
  if (positions.length === 0) return undefined;
  const bbox: Bbox = [180, 90, -180, -90];
  for (const [longitude = 0, latitude = 0] of positions) {
    bbox[0] = Math.min(bbox[0], longitude);
    bbox[1] = Math.min(bbox[1], latitude);
    bbox[2] = Math.max(bbox[2], longitude);
    bbox[3] = Math.max(bbox[3], latitude);
  }
  return bbox;
}
