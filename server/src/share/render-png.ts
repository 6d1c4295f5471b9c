import { renderAsync } from "@resvg/resvg-js";
import { AppError } from "../platform/errors.ts";

/** Pictures that may wait; a crowd beyond it is sent away rather than served late. */
const MOST_WAITING = 40;

let waiting = 0;
let queue: Promise<unknown> = Promise.resolve();

/**
 * An SVG without text as a PNG. One picture is made at a time, away from the main thread.
 *
 * @throws `unavailable` when too many wait already.
 */
export function renderPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  if (waiting >= MOST_WAITING) throw new AppError("unavailable", 503, "Too many pictures at once");
  waiting += 1;
  const turn = queue
    .then(() => renderAsync(svg, { font: { loadSystemFonts: false } }))
    .then((image) => new Uint8Array(image.asPng()))
    .finally(() => {
      waiting -= 1;
    });
  // the next one comes even when this one fails
  queue = turn.catch(() => undefined);
  return turn;
}
