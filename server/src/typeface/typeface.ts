import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { type Font, openSync } from "fontkit";

/** Weights of the typeface that are read. */
export type Weight = 400 | 600 | 700;

/** As the page names it, then what stands in for it. */
export const FONT_FAMILY =
  "Atkinson Hyperlegible Next Variable, Atkinson Hyperlegible Next, system-ui, sans-serif";

/** The font comes in files by script; a character is drawn by the first that has it. */
const SUBSETS = ["latin", "latin-ext"];

const require = createRequire(import.meta.url);
const folder = dirname(require.resolve("@fontsource/atkinson-hyperlegible-next/package.json"));
const opened = new Map<Weight, Font[]>();

function fontsOf(weight: Weight): Font[] {
  const known = opened.get(weight);
  if (known) return known;
  const fonts = SUBSETS.map((subset) => {
    const file = `atkinson-hyperlegible-next-${subset}-${weight}-normal.woff`;
    return openSync(join(folder, "files", file)) as Font;
  });
  opened.set(weight, fonts);
  return fonts;
}

type Run = { font: Font; text: string };

/** Spaces of every width: the font has but the plain one. */
const SPACES = /[\u00a0\u2000-\u200a\u202f]/g;

/** Pieces of the text, each in one font; characters that no font has are left to the first. */
function toRuns(text: string, weight: Weight): Run[] {
  const fonts = fontsOf(weight);
  const runs: Run[] = [];
  for (const character of text.normalize("NFC").replace(SPACES, " ")) {
    const code = character.codePointAt(0) ?? 0;
    const font = fonts.find((candidate) => candidate.hasGlyphForCodePoint(code)) ?? fonts[0];
    const last = runs.at(-1);
    if (last && last.font === font) last.text += character;
    else if (font) runs.push({ font, text: character });
  }
  return runs;
}

/** Width of a line of text, in the unit of `size`. */
export function widthOf(text: string, size: number, weight: Weight): number {
  return toRuns(text, weight).reduce(
    (width, run) => width + (run.font.layout(run.text).advanceWidth * size) / run.font.unitsPerEm,
    0,
  );
}

/** A line of text as an SVG path that starts at `x` on the baseline `y`. */
export function outlineOf(
  text: string,
  { x, y, size, weight }: { x: number; y: number; size: number; weight: Weight },
): string {
  const parts: string[] = [];
  let pen = x;
  for (const { font, text: piece } of toRuns(text, weight)) {
    const scale = size / font.unitsPerEm;
    const { glyphs, positions } = font.layout(piece);
    glyphs.forEach((glyph, index) => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
      const at: [number, number] = [pen + xOffset * scale, y - yOffset * scale];
      parts.push(glyph.path.transform(scale, 0, 0, -scale, ...at).toSVG());
      pen += xAdvance * scale;
    });
  }
  return parts.join("");
}
