import type { TravelMode } from "@passerelle/data/contract";
import type { Routing } from "../../routing/routing.ts";
import type { Places } from "../nearest.ts";
import type { Population } from "../population.ts";
import { type Batch, batchesOf } from "./batches.ts";
import { positionOf } from "./candidates.ts";

/** Requests that are under way at once. */
const AT_ONCE = 4;
/** How long one question may wait for the routing server. */
const BUDGET_MS = 20_000;

/** Travel times that were asked for, by one way to go, from a population to the places of an index. */
export class TravelTimes {
  /** When the first that came in was asked for; undefined before. */
  requestedAt: Date | undefined;
  /** Seconds by row of the population, then by row of the place; infinite where there is no way. */
  readonly #seconds = new Map<number, Map<number, number>>();
  readonly #population: Population;
  readonly #places: Pick<Places, "longitudes" | "latitudes">;
  readonly #mode: TravelMode;

  constructor(
    population: Population,
    places: Pick<Places, "longitudes" | "latitudes">,
    mode: TravelMode,
  ) {
    this.#population = population;
    this.#places = places;
    this.#mode = mode;
  }

  /** Seconds of a way that was asked for. */
  get(row: number, place: number): number {
    return this.#seconds.get(row)?.get(place) ?? Number.POSITIVE_INFINITY;
  }

  /**
   * Asks for the ways that are not known yet; what came in is kept when others fail.
   *
   * @throws when the server fails or the time of a question is over.
   */
  async ask(routing: Routing, ways: Map<number, number[]>, budgetMs = BUDGET_MS): Promise<void> {
    const wanted = new Map<number, number[]>();
    for (const [row, places] of ways) {
      const known = this.#seconds.get(row);
      const missing = places.filter((place) => !known?.has(place));
      if (missing.length) wanted.set(row, missing);
    }
    const end = performance.now() + budgetMs;
    const batches = batchesOf(this.#population, wanted, routing).values();
    const work = async () => {
      for (const batch of batches) {
        if (performance.now() > end) throw new Error("there are more ways than there is time for");
        await this.#askBatch(routing, batch, wanted);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  }

  async #askBatch(routing: Routing, batch: Batch, wanted: Map<number, number[]>): Promise<void> {
    const { sources, targets } = batch;
    const requestedAt = new Date();
    const matrix = await routing.matrix({
      mode: this.#mode,
      sources: sources.map((row) => positionOf(this.#population, row)),
      targets: targets.map((place) => positionOf(this.#places, place)),
    });
    this.requestedAt ??= requestedAt;
    const columns = new Map(targets.map((place, column) => [place, column]));
    for (const [number, row] of sources.entries()) {
      const known = this.#seconds.get(row) ?? new Map<number, number>();
      this.#seconds.set(row, known);
      for (const place of wanted.get(row) ?? []) {
        const seconds = matrix[number]?.[columns.get(place) ?? -1];
        known.set(place, seconds ?? Number.POSITIVE_INFINITY);
      }
    }
  }
}
