import type { Border, Country, Position } from "@passerelle/data/contract";
import { PointGrid } from "../point-grid.ts";
import { countryOf, type Population } from "../population.ts";
import { valuesAt } from "../rows-where.ts";

/** Where a place could be. */
export type Site = { position: Position; country: Country };

/** People to be reached, in the order of a grid. */
type Crowd = {
  grid: PointGrid;
  people: Float64Array;
  /** Metres of a degree where they live, and the least of each. */
  east: Float64Array;
  north: Float64Array;
  least: { east: number; north: number };
};

/** Inhabitants without reach: how many a place at a site would reach, and who is left then. */
export class Unreached {
  readonly #crowds: Map<Country | "all", Crowd>;
  readonly #isClosed: boolean;
  /** Distances are in whole metres: what is nearer than this is within reach. */
  readonly #limit: number;

  /**
   * `rows`: of the population, without reach; `distance`: metres that count as reach. With a closed
   * border a site is for the inhabitants of its own country.
   */
  constructor(population: Population, rows: Uint32Array, distance: number, border: Border) {
    this.#limit = Math.floor(distance) + 0.5;
    this.#isClosed = border === "closed";
    const isOf = (country: Country) => (row: number) => countryOf(population, row) === country;
    this.#crowds = new Map(
      this.#isClosed
        ? (["FR", "BE"] as const).map((country) => [
            country,
            toCrowd(population, rows.filter(isOf(country))),
          ])
        : [["all", toCrowd(population, rows)]],
    );
  }

  /** Inhabitants that a place at the site would reach. */
  gain(site: Site): number {
    return this.#sum(site, false);
  }

  /** Puts a place at the site: whom it reaches is no longer here. Gives how many these were. */
  take(site: Site): number {
    return this.#sum(site, true);
  }

  #sum({ position: [longitude, latitude], country }: Site, isTaken: boolean): number {
    const crowd = this.#crowds.get(this.#isClosed ? country : "all");
    if (!crowd) return 0;
    const { grid, people, east, north, least } = crowd;
    const { longitudes, latitudes } = grid;
    const [dx, dy] = [this.#limit / least.east, this.#limit / least.north];
    const square = this.#limit ** 2;
    let sum = 0;
    grid.within([longitude - dx, latitude - dy, longitude + dx, latitude + dy], (from, to) => {
      for (let at = from; at < to; at++) {
        const x = ((longitudes[at] ?? 0) - longitude) * (east[at] ?? 0);
        const y = ((latitudes[at] ?? 0) - latitude) * (north[at] ?? 0);
        if (x * x + y * y >= square) continue;
        sum += people[at] ?? 0;
        if (isTaken) people[at] = 0;
      }
    });
    return sum;
  }
}

function toCrowd(population: Population, rows: Uint32Array): Crowd {
  const grid = new PointGrid(population, rows);
  const inOrder = (column: Float64Array) => valuesAt(column, grid.rows);
  const [east, north] = [inOrder(population.metresEast), inOrder(population.metresNorth)];
  const leastOf = (column: Float64Array) => column.reduce((a, b) => Math.min(a, b), 111_000);
  return {
    grid,
    people: inOrder(population.inhabitants),
    east,
    north,
    least: { east: leastOf(east), north: leastOf(north) },
  };
}
