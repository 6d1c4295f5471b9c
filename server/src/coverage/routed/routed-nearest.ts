import { type Border, reachInMetres, type TravelMode } from "@passerelle/data/contract";
import type { Routing } from "../../routing/routing.ts";
import { gridsOf, type Nearest, nowhere, type Places } from "../nearest.ts";
import { countryOf, type Population } from "../population.ts";
import { type Candidates, candidatesOf, MOST_CANDIDATES } from "./candidates.ts";
import type { TravelTimes } from "./travel-times.ts";

/** Most ways that one question may need. */
const MOST_WAYS = 300_000;

type Question = {
  population: Population;
  /** Of the population; the others' answers stay empty. */
  rows: Uint32Array;
  places: Places;
  /** Of the places that count. */
  placeRows: Uint32Array;
  mode: TravelMode;
};

/**
 * The nearest places by time of travel. Their `metres` are those that take as long in a straight line,
 * so that the same limits hold: of a place that is too far to be asked for they are the straight line
 * itself.
 *
 * @throws when the routing server gives no times, or the question needs too many.
 */
export async function routedNearest(
  { population, rows, places, placeRows, mode }: Question,
  times: TravelTimes,
  routing: Routing,
): Promise<Record<Border, Nearest>> {
  const grids = gridsOf(places, placeRows);
  if (rows.length * grids.length * MOST_CANDIDATES > MOST_WAYS) {
    throw new Error(`${rows.length} points are too many to be routed`);
  }
  const candidates = await candidatesOf(population, rows, grids, mode);
  const ways = [...candidates].map(
    ([row, lists]) => [row, lists.flatMap(({ within }) => within)] as const,
  );
  await times.ask(routing, new Map(ways));

  const [open, closed] = [nowhere(population.size), nowhere(population.size)];
  for (const [row, lists] of candidates) {
    for (const list of lists) {
      const best = soonest(list, (place) => times.get(row, place), mode);
      const isHome = list.country === countryOf(population, row);
      for (const found of isHome ? [open, closed] : [open]) {
        if (!best || best.metres >= (found.metres[row] ?? 0)) continue;
        found.places[row] = best.place;
        found.metres[row] = best.metres;
      }
    }
  }
  return { open, closed };
}

/** The place that takes least time; undefined where no way leads to any. */
function soonest(
  { within, nearest }: Candidates,
  secondsTo: (place: number) => number,
  mode: TravelMode,
): { place: number; metres: number } | undefined {
  if (within.length === 0) return nearest;
  const [first = -1, ...others] = within;
  const place = others.reduce((a, b) => (secondsTo(b) < secondsTo(a) ? b : a), first);
  const seconds = secondsTo(place);
  if (!Number.isFinite(seconds)) return undefined;
  return { place, metres: reachInMetres(seconds / 60, mode) };
}
