import type { Bbox, Position } from "@passerelle/data/contract";

/** Pixels of the whole world at zoom 0, as MapLibre counts zooms. */
export const TILE_SIZE = 512;

/** A point of the Web Mercator plane in pixels of one zoom, from the north-west corner. */
export type Pixel = [x: number, y: number];

/** Where a position lies at a zoom (EPSG:3857, https://epsg.io/3857). */
export function toPixel([longitude, latitude]: Position, zoom: number): Pixel {
  const world = TILE_SIZE * 2 ** zoom;
  const sine = Math.sin((latitude * Math.PI) / 180);
  const y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  return [(longitude / 360 + 0.5) * world, y * world];
}

/** The position of a point of the plane. */
export function toPosition([x, y]: Pixel, zoom: number): Position {
  const world = TILE_SIZE * 2 ** zoom;
  const latitude = (360 / Math.PI) * Math.atan(Math.exp((1 - (2 * y) / world) * Math.PI)) - 90;
  return [(x / world - 0.5) * 360, latitude];
}

/** The box grown on every side by so many pixels of a zoom. */
export function growBy([west, south, east, north]: Bbox, pixels: number, zoom: number): Bbox {
  const [left, top] = toPixel([west, north], zoom);
  const [right, bottom] = toPixel([east, south], zoom);
  const [newWest, newNorth] = toPosition([left - pixels, top - pixels], zoom);
  const [newEast, newSouth] = toPosition([right + pixels, bottom + pixels], zoom);
  return [newWest, newSouth, newEast, newNorth];
}

export function isInBbox([x, y]: Position, [west, south, east, north]: Bbox): boolean {
  return x >= west && x <= east && y >= south && y <= north;
}
