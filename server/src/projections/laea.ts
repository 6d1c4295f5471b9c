import type { Bbox, Position } from "@passerelle/data/contract";
import proj4 from "proj4";

/** EPSG:3035, the equal-area projection of Europe's statistical grids. */
const LAEA =
  "+proj=laea +lat_0=52 +lon_0=10 +x_0=4321000 +y_0=3210000 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs";
const projection = proj4(LAEA, "WGS84");

/** Decimals of a degree: about 1 m. */
const DECIMALS = 5;
/** The sides of a box bend in another projection: by less than this, in metres, for any territory of ours. */
const BEND = 5_000;

/** WGS 84 position of metres east and north in EPSG:3035. */
export function fromLaea(east: number, north: number): Position {
  const [longitude, latitude] = projection.forward([east, north]);
  return [Number(longitude.toFixed(DECIMALS)), Number(latitude.toFixed(DECIMALS))];
}

/** Metres east and north in EPSG:3035 of a WGS 84 position. */
export function toLaea(position: Position): [east: number, north: number] {
  const [east, north] = projection.inverse(position);
  return [east, north];
}

/** Bounds in EPSG:3035 that hold a box of WGS 84. */
export function laeaBounds([west, south, east, north]: Bbox) {
  const corners = [
    [west, south],
    [west, north],
    [east, south],
    [east, north],
  ].map((corner) => toLaea(corner as Position));
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return {
    west: Math.min(...xs) - BEND,
    east: Math.max(...xs) + BEND,
    south: Math.min(...ys) - BEND,
    north: Math.max(...ys) + BEND,
  };
}
