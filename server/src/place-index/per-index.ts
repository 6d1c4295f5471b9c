import { keptBeside } from "../platform/kept-beside.ts";
import type { PlaceIndex } from "./place-index.ts";

/** Something kept beside each index, and forgotten with it. */
export function perIndex<Kept>(make: (index: PlaceIndex) => Kept): (index: PlaceIndex) => Kept {
  return keptBeside(make);
}
