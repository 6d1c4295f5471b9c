/** Random places and inhabitants for tests. */
import type { Municipality } from "@passerelle/data/contract";
import fc from "fast-check";
import { Dictionary } from "../place-index/dictionary.ts";
import type { Places } from "./nearest.ts";
import { type Population, type PopulationPoint, toPopulation } from "./population.ts";

export const TOWNS: Municipality[] = (["FR-59350", "BE-54007", "BE-57081"] as const).map(
  (key, at) => ({
    key,
    country: at === 0 ? "FR" : "BE",
    code: key.slice(3),
    names: { fr: key },
    side: at === 0 ? "fr" : "wallonie",
    district: "",
    population: 1_000 * (at + 1),
    populationYear: 2023,
    centre: [3.05 + at / 10, 50.6],
  }),
);

const longitude = fc.double({ min: 2.9, max: 3.5, noNaN: true });
const latitude = fc.double({ min: 50.5, max: 50.9, noNaN: true });
export const position = fc.tuple(longitude, latitude);
const town = fc.constantFrom(...TOWNS.map(({ key }) => key));

export type RandomPlace = { position: [number, number]; municipality: string };
const place: fc.Arbitrary<RandomPlace> = fc.record({ position, municipality: town });
export const places = fc.array(place, { maxLength: 40 });

const point: fc.Arbitrary<PopulationPoint> = fc.record({
  longitude,
  latitude,
  inhabitants: fc.integer({ min: 0, max: 5_000 }),
  municipality: town,
  layer: fc.constant("grid_1km"),
  year: fc.constant(2021),
});
export const population: fc.Arbitrary<Population> = fc
  .array(point, { minLength: 1, maxLength: 60 })
  .map((points) => toPopulation(points, TOWNS));

/** Places as the index holds them. */
export function toPlaces(list: RandomPlace[]): Places {
  const municipalities = new Dictionary(
    "municipalities",
    100,
    TOWNS.map(({ key }) => key),
  );
  const numbers = list.map(({ municipality }) => municipalities.add(municipality));
  return {
    longitudes: Float64Array.from(list, (each) => each.position[0]),
    latitudes: Float64Array.from(list, (each) => each.position[1]),
    values: { municipalities: Uint16Array.from(numbers) },
    dictionaries: { municipalities },
  };
}

export const allRows = (size: number) => Uint32Array.from({ length: size }, (_, row) => row);
