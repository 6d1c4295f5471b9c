import {
  type Bbox,
  isApproximate,
  type Place,
  SIDES,
  type Side,
  type Spot,
} from "@passerelle/data/contract";
import { bboxAround } from "../../lib/bbox-around.ts";
import { bboxOf } from "../../map/polygon.ts";

/** The places as the map draws them: those at one position, equally well known, share a spot. */
export function toSpots(places: Place[]): Spot[] {
  const spots = new Map<string, Spot>();
  for (const { id, slug, name, group, position, precision } of places) {
    const approximate = isApproximate(precision);
    const key = JSON.stringify([position, approximate]);
    const spot = spots.get(key) ?? { position, approximate, places: [] };
    spot.places.push({ id, slug, name, group });
    spots.set(key, spot);
  }
  return [...spots.values()];
}

/** The box that holds every spot and `radius` metres around it; undefined without spots. */
export function bboxAroundSpots(spots: Spot[], radius: number): Bbox | undefined {
  const boxes = spots.map(({ position }) => bboxAround(position, radius));
  return bboxOf(
    boxes.flatMap(([west, south, east, north]) => [
      [west, south],
      [east, north],
    ]),
  );
}

/** How many of the places each side has; sides without any are left out. */
export function countBySide(places: Pick<Place, "side">[]): { side: Side; count: number }[] {
  return SIDES.map((side) => ({
    side,
    count: places.filter((place) => place.side === side).length,
  })).filter(({ count }) => count > 0);
}
