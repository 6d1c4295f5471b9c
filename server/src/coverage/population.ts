import type { Country, Municipality, PopulationLayer } from "@passerelle/data/contract";
import { metresADegree } from "../place-index/distance.ts";
import type { Cell } from "./cell.ts";

/** Where some inhabitants are counted; whoever is counted is in one of them only. */
export type PopulationPoint = {
  longitude: number;
  latitude: number;
  inhabitants: number;
  /** Key of the municipality. */
  municipality: string;
  layer: PopulationLayer;
  year: number;
  /** Absent for the centre of a municipality. */
  cell?: Cell;
};

/** All inhabitants as columns, a row for each point where some are counted. */
export type Population = {
  size: number;
  /** Degrees, WGS 84. */
  longitudes: Float64Array;
  latitudes: Float64Array;
  /** Metres of a degree of longitude and of latitude there. */
  metresEast: Float64Array;
  metresNorth: Float64Array;
  inhabitants: Float64Array;
  /** Number of each point's municipality in `towns`. */
  municipalities: Uint16Array;
  towns: Municipality[];
  /** The points as they were read, by row. */
  points: PopulationPoint[];
};

/** @throws when a point is of a municipality that is none of `towns`. */
export function toPopulation(points: PopulationPoint[], towns: Municipality[]): Population {
  const numbers = new Map(towns.map(({ key }, number) => [key, number]));
  const column = (value: (point: PopulationPoint) => number) => Float64Array.from(points, value);
  const scales = points.map(({ latitude }) => metresADegree(latitude));
  return {
    size: points.length,
    longitudes: column(({ longitude }) => longitude),
    latitudes: column(({ latitude }) => latitude),
    metresEast: Float64Array.from(scales, ({ longitude }) => longitude),
    metresNorth: Float64Array.from(scales, ({ latitude }) => latitude),
    inhabitants: column(({ inhabitants }) => inhabitants),
    municipalities: Uint16Array.from(points, ({ municipality }) => {
      const number = numbers.get(municipality);
      if (number === undefined) throw new Error(`${municipality} is no municipality of ours`);
      return number;
    }),
    towns,
    points,
  };
}

/** Country of the inhabitants of a row. */
export function countryOf({ towns, municipalities }: Population, row: number): Country {
  return towns[municipalities[row] ?? 0]?.country ?? "FR";
}
