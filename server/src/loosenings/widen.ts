import {
  DEFAULT_TRAVEL_MODE,
  type PlaceFilters,
  radiusOf,
  reachInMetres,
} from "@passerelle/data/contract";
import { metresFrom } from "../place-index/distance.ts";
import type { Selection } from "../selection/selection.ts";

const METRES = [1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000, 200_000];
const MINUTES = [10, 15, 20, 30, 45, 60, 90, 120, 180];

/** A wider circle around `near`: what was widened, and the filters with it. */
export type Wider = { filter: "radius" | "minutes"; value: number; filters: PlaceFilters };

/** The first wider circle with places, and how many it has; undefined when none is wide enough. */
export function widen(
  { index, evaluation, total }: Selection,
  filters: PlaceFilters,
): (Wider & { total: number }) | undefined {
  const number = evaluation.numberOf("near");
  if (!filters.near || number === undefined) return undefined;
  const metresTo = metresFrom(filters.near);
  const failing = evaluation.over();
  const outside: number[] = [];
  for (let row = 0; row < index.size; row++) {
    if (failing[row] !== number) continue;
    outside.push(metresTo(index.longitudes[row] ?? 0, index.latitudes[row] ?? 0));
  }
  for (const wider of widerOf(filters)) {
    const radius = radiusOf(wider.filters) ?? 0;
    const more = outside.filter((metres) => metres <= radius).length;
    if (more) return { ...wider, total: total + more };
  }
  return undefined;
}

/** Wider circles, the nearest first. Of a radius and a time, the one that binds is widened and the other dropped. */
function widerOf(filters: PlaceFilters): Wider[] {
  const { radius, minutes, mode = DEFAULT_TRAVEL_MODE, ...others } = filters;
  const reach = minutes === undefined ? undefined : reachInMetres(minutes, mode);
  if (minutes !== undefined && reach === radiusOf(filters)) {
    return MINUTES.filter((value) => value > minutes).map((value) => ({
      filter: "minutes",
      value,
      filters: { ...others, mode, minutes: value },
    }));
  }
  return METRES.filter((value) => value > (radius ?? 0)).map((value) => ({
    filter: "radius",
    value,
    filters: { ...others, radius: value },
  }));
}
