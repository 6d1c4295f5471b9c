import { OPEN_VALUES } from "@passerelle/data/contract";
import { countAll } from "./facet-counts.ts";
import { openingStates } from "./opening-states.ts";
import type { PlaceIndex } from "./place-index.ts";

/** Works out what the first visitors will ask of a new index: all counts, and when places open. */
export async function warm(index: PlaceIndex): Promise<void> {
  countAll(index);
  for (const open of OPEN_VALUES) await openingStates(index, open, new Date());
}
