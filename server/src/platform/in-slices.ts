import { setImmediate } from "node:timers/promises";

/** How long other requests wait at most. */
const SLICE_MS = 8;

/** Visits all items in turn, letting other requests go on in between. */
export async function inSlices<Item>(
  items: Iterable<Item>,
  visit: (item: Item) => void,
): Promise<void> {
  let pause = performance.now() + SLICE_MS;
  for (const item of items) {
    visit(item);
    if (performance.now() < pause) continue;
    await setImmediate();
    pause = performance.now() + SLICE_MS;
  }
}
