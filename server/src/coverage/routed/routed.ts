import type { Border, CoverageModel, TravelMode } from "@passerelle/data/contract";
import { Memo } from "../../place-index/memo.ts";
import { keptBeside } from "../../platform/kept-beside.ts";
import { log } from "../../platform/log.ts";
import type { Routing } from "../../routing/routing.ts";
import type { Selection } from "../../selection/selection.ts";
import { type Nearest, selectedRows } from "../nearest.ts";
import type { Population } from "../population.ts";
import type { Situation } from "../situation.ts";
import { routedNearest } from "./routed-nearest.ts";
import { TravelTimes } from "./travel-times.ts";

/** By travel times, where there are any, and what the model says of it. */
type Routed = {
  nearest?: Record<Border, Nearest>;
  model: Pick<CoverageModel, "routing" | "routingFailed">;
};

type Asked = Pick<Situation, "selection" | "population" | "question" | "area" | "rows">;

/** The nearest places by the times of a routing server; without one, or where it fails, none. */
export async function routedOf(
  { selection, population, question, area, rows }: Asked,
  routing: Routing | undefined,
): Promise<Routed> {
  const { mode, kilometres } = question;
  if (!routing?.modes.includes(mode) || kilometres !== undefined) return { model: {} };
  const { index } = selection;
  const times = timesOf(population)(mode, index);
  const asked = { population, rows, places: index, placeRows: selectedRows(selection), mode };
  try {
    const nearest = await known(selection)(population).get(`${mode} ${area.key}`, () =>
      routedNearest(asked, times, routing),
    );
    const requestedAt = (times.requestedAt ?? new Date()).toISOString();
    return { nearest, model: { routing: { engine: routing.name, requestedAt } } };
  } catch (error) {
    log.debug({ err: error }, "Travel times are estimated");
    return { model: { routingFailed: true } };
  }
}

/** A page asks the same for its figures, its gaps and a dozen tiles at once. */
const known = keptBeside((_selection: Selection) =>
  keptBeside(({ size }: Population) => new Memo<Record<Border, Nearest>>(size * 24)),
);

/** Times hold as long as the population does, which is one data version. */
const timesOf = keptBeside((population: Population) => {
  const byMode = new Map<TravelMode, TravelTimes>();
  return (mode: TravelMode, places: Selection["index"]): TravelTimes => {
    const times = byMode.get(mode) ?? new TravelTimes(population, places, mode);
    byMode.set(mode, times);
    return times;
  };
});
