import type { z } from "zod";
import type { shapeSchema } from "./shape.ts";

type At = [x: number, y: number];

/**
 * Centre of gravity of an outline on a plane, holes taken off (P. Bourke 1988, "Calculating the area
 * and centroid of a polygon").
 */
export function centroidOf({ type, coordinates }: z.infer<typeof shapeSchema>): At {
  const polygons = type === "Polygon" ? [coordinates] : coordinates;
  const sum = { area: 0, x: 0, y: 0 };
  for (const rings of polygons) {
    for (const [number, ring] of rings.entries()) {
      const { area, x, y } = momentsOf(ring);
      // the first ring is the outline, whichever way round it goes
      const sign = Math.sign(area) * (number === 0 ? 1 : -1);
      sum.area += sign * area;
      sum.x += sign * x;
      sum.y += sign * y;
    }
  }
  return [sum.x / sum.area, sum.y / sum.area];
}

/** Signed area, and what divided by it gives the centre; coordinates are large: from a corner on. */
function momentsOf(ring: number[][]) {
  const [originX = 0, originY = 0] = ring[0] ?? [];
  const sum = { area: 0, x: 0, y: 0 };
  for (let at = 1; at < ring.length; at++) {
    const [x1, y1] = [(ring[at - 1]?.[0] ?? 0) - originX, (ring[at - 1]?.[1] ?? 0) - originY];
    const [x2, y2] = [(ring[at]?.[0] ?? 0) - originX, (ring[at]?.[1] ?? 0) - originY];
    const cross = x1 * y2 - x2 * y1;
    sum.area += cross / 2;
    sum.x += ((x1 + x2) * cross) / 6;
    sum.y += ((y1 + y2) * cross) / 6;
  }
  const { area } = sum;
  return { area, x: sum.x + originX * area, y: sum.y + originY * area };
}
