import type { Bbox, Neighbourhood, Position } from "@passerelle/data/contract";
import CheapRuler from "cheap-ruler";
import type { MultiPolygon } from "geojson";

/** A priority neighbourhood, as its source has it. */
type Named = { code: string; name: string; source: string; date: string | null };

/** Its outline: the rings of all its parts, longitude first, and the box around them. */
export type Outline = Named & { rings: Position[][]; box: Bbox };

/** The nearest outline, and how near it is. */
export type Found = Neighbourhood & Pick<Named, "source" | "date">;

export function toOutline(named: Named, { coordinates }: MultiPolygon): Outline {
  const rings = coordinates.flat() as Position[][];
  const box: Bbox = [180, 90, -180, -90];
  for (const [longitude, latitude] of rings.flat()) {
    box[0] = Math.min(box[0], longitude);
    box[1] = Math.min(box[1], latitude);
    box[2] = Math.max(box[2], longitude);
    box[3] = Math.max(box[3], latitude);
  }
  return { ...named, rings, box };
}

/** The neighbourhood that a position is in, else the nearest one; undefined without any. */
export function nearestOutline(position: Position, outlines: Outline[]): Found | undefined {
  const ruler = new CheapRuler(position[1], "meters");
  let best: { outline: Outline; metres: number } | undefined;
  for (const outline of outlines) {
    const least = best?.metres ?? Number.POSITIVE_INFINITY;
    if (metresToBox(ruler, position, outline.box) >= least) continue;
    const metres = isInside(position, outline.rings) ? 0 : metresToRings(ruler, position, outline);
    if (metres < least) best = { outline, metres };
    if (metres === 0) break;
  }
  if (!best) return undefined;
  const { code, name, source, date } = best.outline;
  const inside = best.metres === 0;
  return { code, name, inside, ...(!inside && { metres: Math.ceil(best.metres) }), source, date };
}

function metresToBox(
  ruler: CheapRuler,
  [longitude, latitude]: Position,
  [west, south, east, north]: Bbox,
): number {
  const nearest: Position = [
    Math.max(west, Math.min(east, longitude)),
    Math.max(south, Math.min(north, latitude)),
  ];
  return ruler.distance([longitude, latitude], nearest);
}

function metresToRings(ruler: CheapRuler, position: Position, { rings }: Outline): number {
  let least = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    for (let at = 1; at < ring.length; at++) {
      const [from, to] = [ring[at - 1], ring[at]];
      if (from && to) least = Math.min(least, ruler.pointToSegmentDistance(position, from, to));
    }
  }
  return least;
}

/** Whether a ray to the east meets the rings, holes included, an odd number of times. */
function isInside([longitude, latitude]: Position, rings: Position[][]): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let at = 1; at < ring.length; at++) {
      const [x1, y1] = ring[at - 1] ?? [0, 0];
      const [x2, y2] = ring[at] ?? [0, 0];
      const isCrossed = y1 > latitude !== y2 > latitude;
      if (isCrossed && longitude < x1 + ((latitude - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
    }
  }
  return inside;
}
