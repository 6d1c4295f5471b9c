import { latitudeToCell, longitudeToCell } from "../../place-index/mercator.ts";
import { mortonKey } from "../../place-index/morton.ts";
import type { Routing } from "../../routing/routing.ts";
import type { Population } from "../population.ts";
import { positionOf } from "./candidates.ts";

/** Rows of the population and of the places of one matrix. */
export type Batch = { sources: number[]; targets: number[] };

/**
 * Matrices that hold all wanted ways: neighbours, who want the same places, go together as far as the
 * server allows. `wanted`: places by row of the population, none without any.
 */
export function batchesOf(
  population: Population,
  wanted: Map<number, number[]>,
  { mostPairs, mostPoints }: Pick<Routing, "mostPairs" | "mostPoints">,
): Batch[] {
  const keys = new Map(
    [...wanted.keys()].map((row) => {
      const [longitude, latitude] = positionOf(population, row);
      return [row, mortonKey(longitudeToCell(longitude), latitudeToCell(latitude))];
    }),
  );
  const ordered = [...wanted].sort(([a], [b]) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0));
  const batches: Batch[] = [];
  let sources: number[] = [];
  let targets = new Set<number>();
  for (const [row, places] of ordered) {
    const all = new Set([...targets, ...places]);
    const count = sources.length + 1;
    if (sources.length && (count * all.size > mostPairs || count + all.size > mostPoints)) {
      batches.push({ sources, targets: [...targets] });
      [sources, targets] = [[row], new Set(places)];
    } else {
      sources.push(row);
      targets = all;
    }
  }
  return sources.length ? [...batches, { sources, targets: [...targets] }] : batches;
}
