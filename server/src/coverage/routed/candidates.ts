import {
  COVERAGE_MINUTES,
  type Country,
  type Position,
  type TravelMode,
} from "@passerelle/data/contract";
import { inSlices } from "../../platform/in-slices.ts";
import type { PointGrid } from "../point-grid.ts";
import type { Population } from "../population.ts";

/** So many places of each country are asked for: those that are nearest in a straight line. */
export const MOST_CANDIDATES = 6;

/** Nobody goes faster than this for an hour: places beyond are not asked for. Kilometres an hour. */
const FASTEST: Record<TravelMode, number> = { foot: 6, bicycle: 25, car: 110 };

/** Metres in a straight line beyond which no place is within the longest time. */
export function boundOf(mode: TravelMode): number {
  return (FASTEST[mode] * 1000 * COVERAGE_MINUTES.most) / 60;
}

/** The nearest places of a country to some inhabitants, nearest first. */
export type Candidates = {
  country: Country;
  /** Rows of places within the bound. */
  within: number[];
  /** The nearest place, wherever it is, and whole metres to it; absent where the country has none. */
  nearest?: { place: number; metres: number };
};

/** Which places may be the nearest by time, for each row of the population, country by country. */
export async function candidatesOf(
  population: Population,
  rows: Uint32Array,
  grids: [Country, PointGrid][],
  mode: TravelMode,
): Promise<Map<number, Candidates[]>> {
  const bound = boundOf(mode);
  const found = new Map<number, Candidates[]>();
  await inSlices(rows, (row) => {
    found.set(
      row,
      grids.map(([country, grid]) => ({ country, ...nearestFew(population, row, grid, bound) })),
    );
  });
  return found;
}

function nearestFew(
  population: Population,
  row: number,
  grid: PointGrid,
  bound: number,
): Omit<Candidates, "country"> {
  const [longitude, latitude] = positionOf(population, row);
  const [east, north] = [population.metresEast[row] ?? 0, population.metresNorth[row] ?? 0];
  const metresTo = (at: number) =>
    Math.hypot(
      ((grid.longitudes[at] ?? 0) - longitude) * east,
      ((grid.latitudes[at] ?? 0) - latitude) * north,
    );
  const first = grid.nearest(longitude, latitude, east, north);
  if (first < 0) return { within: [] };
  const nearest = { place: grid.rows[first] ?? 0, metres: Math.round(metresTo(first)) };
  if (metresTo(first) > bound) return { within: [], nearest };
  // a box that grows until its circle holds enough of them
  for (
    let radius = Math.min(bound, 2 * metresTo(first) + 1);
    ;
    radius = Math.min(bound, 2 * radius)
  ) {
    const [dx, dy] = [radius / east, radius / north];
    const inside: { at: number; metres: number }[] = [];
    grid.within([longitude - dx, latitude - dy, longitude + dx, latitude + dy], (from, to) => {
      for (let at = from; at < to; at++) {
        const metres = metresTo(at);
        if (metres <= radius) inside.push({ at, metres });
      }
    });
    if (inside.length < MOST_CANDIDATES && radius < bound) continue;
    inside.sort((a, b) => a.metres - b.metres);
    const within = inside.slice(0, MOST_CANDIDATES).map(({ at }) => grid.rows[at] ?? 0);
    return { within, nearest };
  }
}

export function positionOf(
  { longitudes, latitudes }: { longitudes: Float64Array; latitudes: Float64Array },
  row: number,
): Position {
  return [longitudes[row] ?? 0, latitudes[row] ?? 0];
}
