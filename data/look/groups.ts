import { INKS } from "./inks.ts";
import type { Theme } from "./theme.ts";

const CIRCLE = "M20 3a17 17 0 1 1 0 34a17 17 0 1 1 0-34Z";

/** Shape of each typology group on a map, so that colour never speaks alone: SVG paths in a box of 40 by 40. */
const SHAPES: Record<string, string> = {
  work: CIRCLE,
  make: "M20 2.5 35.5 11.3V28.7L20 37.5 4.5 28.7V11.3Z",
  help: "M7 4.5H33Q35.5 4.5 35.5 7V33Q35.5 35.5 33 35.5H7Q4.5 35.5 4.5 33V7Q4.5 4.5 7 4.5Z",
  innovate: "M20 1.5 38.5 20 20 38.5 1.5 20Z",
  business: "M20 2.5 37.5 16 31 36.5H9L2.5 16Z",
  learn: "M17.6 4Q20 0 22.4 4L38.2 32Q40 36.5 35.5 36.5H4.5Q0 36.5 1.8 32Z",
  network: "M5 4H35V21Q35 31 20 38Q5 31 5 21Z",
};

/** The `--group-…` colours of `tokens.css`, as `#rrggbb`; a test holds both alike. */
export const GROUP_COLOURS: Record<Theme, Record<string, string>> = {
  light: {
    work: "#0564a6",
    make: "#c04909",
    help: "#007655",
    innovate: "#a3437f",
    business: "#916508",
    learn: "#1c87a5",
    network: "#3d4153",
  },
  dark: {
    work: "#6db1f0",
    make: "#f18d57",
    help: "#62cca3",
    innovate: "#e996c5",
    business: "#eec066",
    learn: "#83d1ea",
    network: "#d4d1c8",
  },
};

/** SVG path in a box of 40 by 40; a disc for a group the interface does not know. */
export function groupShape(group: string): string {
  return SHAPES[group] ?? CIRCLE;
}

/** `#rrggbb`; ink for a group the interface does not know. */
export function groupColour(group: string, theme: Theme): string {
  return GROUP_COLOURS[theme][group] ?? INKS[theme]["ink-soft"];
}
