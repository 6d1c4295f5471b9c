import { toPixel } from "../../map/mercator.ts";
import type { MapItem } from "./map-items.ts";
import { SPACING } from "./merge-items.ts";

/** As near as the map goes. */
export const MAX_ZOOM = 19;

/** Zooms after which a small area of a tile is as wide as several markers. */
const STEPS_INTO_AREA = 2;

/** The first whole zoom after `zoom` at which a marker falls apart; undefined when none does. */
export function splitZoom({ marks }: MapItem, zoom: number): number | undefined {
  if (zoom >= MAX_ZOOM) return undefined;
  const [first, ...others] = marks;
  if (others.length === 0) {
    return first.isSpot ? undefined : Math.min(zoom + STEPS_INTO_AREA, MAX_ZOOM);
  }
  const [x, y] = toPixel(first.position, zoom);
  const distances = others.map(({ position }) => {
    const [otherX, otherY] = toPixel(position, zoom);
    return Math.hypot(otherX - x, otherY - y);
  });
  const steps = Math.max(1, Math.ceil(Math.log2(SPACING / Math.max(...distances))));
  const areSpots = marks.every(({ isSpot }) => isSpot);
  return zoom + steps > MAX_ZOOM && areSpots ? undefined : Math.min(zoom + steps, MAX_ZOOM);
}

/** How an item is drawn at a whole zoom: a link, a button that zooms in, or one that opens a list. */
export function kindOf(item: MapItem, zoom: number): "place" | "cluster" | "list" {
  if (item.count === 1 && item.marks[0].places) return "place";
  return splitZoom(item, zoom) === undefined ? "list" : "cluster";
}
