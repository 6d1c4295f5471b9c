import { setImmediate } from "node:timers/promises";
import type { PlaceFilters } from "@passerelle/data/contract";
import { isOpen } from "../hours/is-open.ts";
import { slotOf } from "../platform/clock.ts";
import { Memo } from "./memo.ts";
import { perIndex } from "./per-index.ts";
import type { PlaceIndex } from "./place-index.ts";

/** How long other requests wait at most while hours are read. */
const SLICE_MS = 8;

const known = perIndex(({ openingPatterns }) => new Memo<Uint8Array>(openingPatterns.length));

/** Per opening pattern: 1 where it answers `open` at this moment. */
export function openingStates(
  index: PlaceIndex,
  open: NonNullable<PlaceFilters["open"]>,
  now: Date,
): Promise<Uint8Array> {
  return known(index).get(`${open} ${slotOf(open, now)}`, async () => {
    const states = new Uint8Array(index.openingPatterns.length);
    let pause = performance.now() + SLICE_MS;
    for (const [at, { openingHours, country, position }] of index.openingPatterns.entries()) {
      states[at] = isOpen(openingHours, country, position, open, now) ? 1 : 0;
      if (performance.now() > pause) {
        await setImmediate();
        pause = performance.now() + SLICE_MS;
      }
    }
    return states;
  });
}
