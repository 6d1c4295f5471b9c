import type { Municipality, SitingRequest } from "@passerelle/data/contract";
import { countryOf, type Population } from "../population.ts";
import type { Site } from "./unreached.ts";

/** More cells than this are not all tried: those with the most inhabitants are. */
const MOST_CANDIDATES = 10_000;

/** A candidate with the municipality that it is in. */
export type Candidate = Site & { municipality: Municipality["key"] };

/** Where proposals may be: the centres of the area's municipalities, or of its cells. */
export function candidatesOf(
  kind: SitingRequest["candidates"],
  population: Population,
  rows: Uint32Array,
): Candidate[] {
  const { towns, municipalities, inhabitants, longitudes, latitudes } = population;
  if (kind === "municipalities") {
    const numbers = new Set(Array.from(rows, (row) => municipalities[row] ?? 0));
    return towns.filter((_, number) => numbers.has(number)).map(centreOf);
  }
  const most = rows.toSorted((a, b) => (inhabitants[b] ?? 0) - (inhabitants[a] ?? 0));
  return Array.from(most.subarray(0, MOST_CANDIDATES), (row) => ({
    position: [longitudes[row] ?? 0, latitudes[row] ?? 0],
    country: countryOf(population, row),
    municipality: towns[municipalities[row] ?? 0]?.key ?? "",
  }));
}

export function centreOf({ key, country, centre }: Municipality): Candidate {
  return { position: centre, country, municipality: key };
}
