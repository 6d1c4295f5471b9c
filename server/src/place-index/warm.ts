import { OPEN_VALUES } from "@passerelle/data/contract";
import { DAYS_IN_LIST, toOpening } from "../hours/opening.ts";
import { inSlices } from "../platform/in-slices.ts";
import { countAll } from "./facet-counts.ts";
import { openingStates } from "./opening-states.ts";
import type { PlaceIndex } from "./place-index.ts";

/** Works out what the first visitors will ask of a new index: all counts, and when places open. */
export async function warm(index: PlaceIndex): Promise<void> {
  countAll(index);
  const now = new Date();
  for (const open of OPEN_VALUES) await openingStates(index, open, now);
  await inSlices(index.openingPatterns, ({ openingHours, country, position }) =>
    toOpening(openingHours, country, position, DAYS_IN_LIST, now),
  );
}
