import type { PlaceFilters } from "@passerelle/data/contract";
import { isOpen } from "../hours/is-open.ts";
import { slotOf } from "../platform/clock.ts";
import { inSlices } from "../platform/in-slices.ts";
import { Memo } from "./memo.ts";
import { perIndex } from "./per-index.ts";
import type { PlaceIndex } from "./place-index.ts";

const known = perIndex(({ openingPatterns }) => new Memo<Uint8Array>(openingPatterns.length));

/** Per opening pattern: 1 where it answers `open` at this moment. */
export function openingStates(
  index: PlaceIndex,
  open: NonNullable<PlaceFilters["open"]>,
  now: Date,
): Promise<Uint8Array> {
  return known(index).get(`${open} ${slotOf(open, now)}`, async () => {
    const states = new Uint8Array(index.openingPatterns.length);
    await inSlices(index.openingPatterns.entries(), ([at, { openingHours, country, position }]) => {
      states[at] = isOpen(openingHours, country, position, open, now) ? 1 : 0;
    });
    return states;
  });
}
