import type { Bbox, Position } from "@passerelle/data/contract";
import CheapRuler from "cheap-ruler";

/**
 * Whole metres in a straight line from a position, on the WGS 84 ellipsoid flattened around it
 * (cheap-ruler; within 0.5 % up to some hundred kilometres).
 */
export function metresFrom(from: Position): (longitude: number, latitude: number) => number {
  const ruler = new CheapRuler(from[1], "meters");
  // one array for all calls: a million of them would be thrown away in one pass
  const to: Position = [0, 0];
  return (longitude, latitude) => {
    to[0] = longitude;
    to[1] = latitude;
    return Math.round(ruler.distance(from, to));
  };
}

/** A box that holds every position within `metres` of `position`, as `metresFrom` measures. */
export function boxAround(position: Position, metres: number): Bbox {
  // one metre more than distances that are rounded down
  return new CheapRuler(position[1], "meters").bufferPoint(position, metres + 1);
}

/** Metres of a degree of longitude and of latitude, as `metresFrom` measures from that latitude. */
export function metresADegree(latitude: number): { longitude: number; latitude: number } {
  const { kx, ky } = new CheapRuler(latitude, "meters");
  return { longitude: kx, latitude: ky };
}
