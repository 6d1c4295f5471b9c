import type { Bbox } from "@passerelle/data/contract";
import type { Position } from "geojson";
import type { Edge } from "./join-edges.ts";
import { bboxOf, isCounterClockwise, isInside, type Rings } from "./polygon.ts";

/** A piece of ground that belongs to someone. */
export type Area<Owner> = { owner: Owner; polygon: Rings };

/** An edge of an area, and whose ground lies beyond it; undefined when nobody's does. */
export type Limit<Owner> = { edge: Edge; owner: Owner; beyond: Owner | undefined };

/**
 * How far beyond an edge to look, in degrees of latitude (about 60 and 250 m): near first, for the
 * narrow corners, then more than neighbours drawn by two publishers lie apart.
 */
const REACHES = [0.00055, 0.0023];

/** Every edge of the areas with what lies beyond; neighbours need not share their vertices. */
export function limitsOf<Owner>(areas: Area<Owner>[]): Limit<Owner>[] {
  const boxed = areas.map((area) => ({ ...area, bbox: bboxOf(area.polygon.flat()) }));

  function ownerBeyond(edge: Edge, isGroundLeft: boolean, self: Area<Owner>): Owner | undefined {
    for (const reach of REACHES) {
      const position = pointBeyond(edge, isGroundLeft ? reach : -reach);
      const found = boxed.find(
        ({ polygon, bbox }) =>
          // an area so near itself has only a sliver or a tiny hole there
          (polygon !== self.polygon || reach === REACHES[0]) &&
          bbox &&
          isWithin(position, bbox) &&
          isInside(position, polygon),
      );
      if (found) return found.owner;
    }
    return undefined;
  }

  return areas.flatMap((area) =>
    area.polygon.flatMap((ring, index) => {
      // the ground is on the left of an outer ring that runs against the clock, and of a hole that does not
      const isGroundLeft = isCounterClockwise(ring) === (index === 0);
      return edgesOf(ring).map((edge) => ({
        edge,
        owner: area.owner,
        beyond: ownerBeyond(edge, isGroundLeft, area),
      }));
    }),
  );
}

function edgesOf(ring: Position[]): Edge[] {
  return ring.slice(1).map((to, index) => [ring[index] ?? to, to]);
}

/** Right of the middle of the edge, or left of it when `reach` (degrees of latitude) is negative. */
function pointBeyond([[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]]: Edge, reach: number): Position {
  const shrink = Math.cos((y1 * Math.PI) / 180);
  const [dx, dy] = [(x2 - x1) * shrink, y2 - y1];
  const share = reach / (Math.hypot(dx, dy) || 1);
  return [(x1 + x2) / 2 + (dy * share) / shrink, (y1 + y2) / 2 - dx * share];
}

function isWithin([x = 0, y = 0]: Position, [west, south, east, north]: Bbox): boolean {
  return x >= west && x <= east && y >= south && y <= north;
}
