import { renderAsync } from "@resvg/resvg-js";
import { createTurns } from "../platform/turns.ts";

const inTurn = createTurns({ atOnce: 1, mostWaiting: 40, refusal: "Too many pictures at once" });

/**
 * An SVG without text as a PNG. One picture is made at a time, away from the main thread.
 *
 * @throws `unavailable` when too many wait already.
 */
export function renderPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  return inTurn(async () => {
    const image = await renderAsync(svg, { font: { loadSystemFonts: false } });
    return new Uint8Array(image.asPng());
  });
}
