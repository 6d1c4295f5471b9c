import {
  COVERAGE_MINUTES,
  type Reach,
  reachInMetres,
  type TravelMode,
} from "@passerelle/data/contract";
import { firstNotBelow } from "../platform/first-not-below.ts";
import type { Population } from "./population.ts";

/** What figures are made of: some rows of a population, and how far each has to go, in metres. */
export type Counted = { population: Population; rows: Uint32Array; metres: Float64Array };

/** How many of some rows' inhabitants there are, and how many within so many metres. */
export type Sum = { inhabitants: number; reached: number };

export function sumWithin({ population, rows, metres }: Counted, distance: number): Sum {
  const sum = { inhabitants: 0, reached: 0 };
  for (const row of rows) {
    const people = population.inhabitants[row] ?? 0;
    sum.inhabitants += people;
    if ((metres[row] ?? 0) <= distance) sum.reached += people;
  }
  return sum;
}

/** The same for each municipality, by its number. */
export function sumsByTown({ population, rows, metres }: Counted, distance: number): Sum[] {
  const sums = population.towns.map((): Sum => ({ inhabitants: 0, reached: 0 }));
  for (const row of rows) {
    const sum = sums[population.municipalities[row] ?? 0];
    if (!sum) continue;
    const people = population.inhabitants[row] ?? 0;
    sum.inhabitants += people;
    if ((metres[row] ?? 0) <= distance) sum.reached += people;
  }
  return sums;
}

/** Whole inhabitants and their share, from 0 to 1. */
export function toReach({ inhabitants, reached }: Sum): Reach {
  const [all, some] = [Math.round(inhabitants), Math.round(reached)];
  return { reached: some, share: all === 0 ? 0 : some / all };
}

/** Inhabitants within each number of minutes, from the least to the most that can be asked for. */
export function curveOf(counted: Counted, mode: TravelMode): (Reach & { minutes: number })[] {
  const { least, most } = COVERAGE_MINUTES;
  const minutes = Array.from({ length: most - least + 1 }, (_, step) => least + step);
  const limits = minutes.map((each) => reachInMetres(each, mode));
  // people by the first limit that they are within, then summed up
  const within = new Float64Array(limits.length + 1);
  let inhabitants = 0;
  for (const row of counted.rows) {
    const people = counted.population.inhabitants[row] ?? 0;
    const step = firstNotBelow(limits, counted.metres[row] ?? 0);
    within[step] = (within[step] ?? 0) + people;
    inhabitants += people;
  }
  let reached = 0;
  return minutes.map((each, step) => {
    reached += within[step] ?? 0;
    return { minutes: each, ...toReach({ inhabitants, reached }) };
  });
}
