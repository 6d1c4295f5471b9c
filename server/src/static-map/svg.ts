import { escapeXml } from "../platform/escape-xml.ts";
import { FONT_FAMILY, outlineOf, type Weight, widthOf } from "../typeface/typeface.ts";

/** One line of text in a picture; `y` is the baseline, sizes in pixels. */
export type Label = {
  text: string;
  x: number;
  y: number;
  size: number;
  weight: Weight;
  fill: string;
  /** Colour of the edge that lifts the text from what is under it. */
  halo?: string;
  anchor?: "start" | "middle" | "end";
};

/** How text is put into a picture: as text, or as shapes where no font is at hand. */
export type DrawLabel = (label: Label) => string;

/** At most one decimal: a tenth of a pixel is finer than any eye. */
export const round = (value: number) => Math.round(value * 10) / 10;

/** Text that stays text: the page's font where it is inlined, the system's elsewhere. */
export const drawText: DrawLabel = ({ text, x, y, size, weight, fill, halo, anchor }) =>
  `<text x="${round(x)}" y="${round(y)}" font-size="${size}" font-weight="${weight}" fill="${fill}"` +
  `${anchor && anchor !== "start" ? ` text-anchor="${anchor}"` : ""}${edge(halo, size)}>${escapeXml(text)}</text>`;

/** Text turned into shapes, the same on every machine. */
export const drawOutline: DrawLabel = ({ text, x, y, size, weight, fill, halo, anchor }) => {
  const shift = { start: 0, middle: 0.5, end: 1 }[anchor ?? "start"];
  const start = shift ? x - shift * widthOf(text, size, weight) : x;
  return `<path d="${outlineOf(text, { x: start, y, size, weight })}" fill="${fill}"${edge(halo, size)}/>`;
};

function edge(halo: string | undefined, size: number): string {
  if (!halo) return "";
  return ` stroke="${halo}" stroke-width="${round(size / 4)}" stroke-linejoin="round" paint-order="stroke"`;
}

export const fontFamily = `font-family="${FONT_FAMILY}"`;
