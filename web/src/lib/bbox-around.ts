import type { Bbox, Position } from "@passerelle/data/contract";

const METRES_PER_DEGREE = 111_320;

/** The box that holds a circle around a position, its radius in metres. */
export function bboxAround([longitude, latitude]: Position, radius: number): Bbox {
  const north = radius / METRES_PER_DEGREE;
  const east = north / Math.cos((latitude * Math.PI) / 180);
  return [longitude - east, latitude - north, longitude + east, latitude + north];
}
