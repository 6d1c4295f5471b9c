import { type Weight, widthOf } from "../typeface/typeface.ts";

/** Of the size of the letters. */
export const LINE_HEIGHT = 1.12;

type Room = {
  /** Pixels. */
  width: number;
  height: number;
  /** Sizes to try, the largest first. */
  sizes: number[];
  weight: Weight;
};

/** Text in lines, as large as the room allows; cut with an ellipsis when the smallest size is too large. */
export function fitText(text: string, room: Room): { lines: string[]; size: number } {
  const { width, height, sizes, weight } = room;
  let lines: string[] = [];
  let size = 0;
  const maxLines = () => Math.max(1, Math.floor(height / (size * LINE_HEIGHT)));
  for (size of sizes) {
    lines = wrap(text, (line) => widthOf(line, size, weight) <= width);
    if (lines.length <= maxLines()) return { lines, size };
  }
  const kept = lines.slice(0, maxLines());
  let last = kept.pop() ?? "";
  while (last && widthOf(`${last}…`, size, weight) > width) last = last.slice(0, -1);
  return { lines: [...kept, `${last.trimEnd()}…`], size };
}

/** Breaks between words, after a hyphen or a slash, else inside a word that is longer than a line. */
function wrap(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of text.trim().split(/(?<=[ /-])/)) {
    if (fits((line + piece).trimEnd())) {
      line += piece;
      continue;
    }
    if (line) lines.push(line.trimEnd());
    line = "";
    for (const character of piece) {
      if (line && !fits(line + character)) {
        lines.push(line);
        line = "";
      }
      line += character;
    }
  }
  return line ? [...lines, line.trimEnd()] : lines;
}
