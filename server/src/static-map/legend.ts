import { INKS, PALETTES, type Theme } from "@passerelle/data/look";
import { widthOf } from "../typeface/typeface.ts";
import type { Areas } from "./areas.ts";
import type { Box } from "./boxes.ts";
import { type DrawLabel, round } from "./svg.ts";

type Legend = NonNullable<Areas["legend"]>;

/** Pixels: of a line, of the sample of a colour, of the letters, around them all. */
const LINE = 16;
const SAMPLE = { width: 20, height: 12 };
const TEXT = 11;
const PADDING = 8;
/** What stands under the legend: the scale bar. */
const FOOT = 36;

/** Where the legend stands: in the lower left corner, above the scale bar. */
export function legendBox(legend: Legend, height: number): Box {
  const widest = Math.max(0, ...legend.map(({ label }) => widthOf(label, TEXT, 400)));
  return {
    left: 8,
    // the letters may be those of another font
    right: 8 + PADDING * 3 + SAMPLE.width + widest * 1.08,
    top: height - FOOT - PADDING * 2 - legend.length * LINE,
    bottom: height - FOOT,
  };
}

/** What each colour means, from the first to the last. */
export function drawLegend(legend: Legend, height: number, theme: Theme, draw: DrawLabel): string {
  const { left, right, top, bottom } = legendBox(legend, height);
  const { ink, paper } = INKS[theme];
  const { sideLine } = PALETTES[theme];
  const lines = legend.map(({ label, colour }, at) => {
    const y = top + PADDING + at * LINE;
    const [x, middle] = [left + PADDING, y + LINE / 2];
    return (
      `<rect x="${x}" y="${middle - SAMPLE.height / 2}" width="${SAMPLE.width}" height="${SAMPLE.height}" fill="${colour}" stroke="${sideLine}" stroke-width="0.7"/>` +
      draw({
        text: label,
        x: x + SAMPLE.width + PADDING,
        y: middle + TEXT * 0.36,
        size: TEXT,
        weight: 400,
        fill: ink,
      })
    );
  });
  return (
    `<rect x="${left}" y="${top}" width="${round(right - left)}" height="${bottom - top}" rx="4" fill="${paper}" fill-opacity="0.92"/>` +
    lines.join("")
  );
}
