import type { Bbox, Position } from "@passerelle/data/contract";

/** Degrees of latitude shown at least: about 9 km, so that a town is seen around a single place. */
const LEAST = 0.08;

/** The box around positions, never so small that the map says nothing; undefined for none. */
export function bboxOf(positions: Position[]): Bbox | undefined {
  if (positions.length === 0) return undefined;
  const longitudes = positions.map(([longitude]) => longitude);
  const latitudes = positions.map(([, latitude]) => latitude);
  const [west, east] = atLeast(Math.min(...longitudes), Math.max(...longitudes), LEAST * 1.5);
  const [south, north] = atLeast(Math.min(...latitudes), Math.max(...latitudes), LEAST);
  return [west, south, east, north];
}

function atLeast(low: number, high: number, least: number): [number, number] {
  const missing = Math.max(0, least - (high - low)) / 2;
  return [low - missing, high + missing];
}
