import type { Theme } from "./theme.ts";

/** Minutes up to which each class of reach goes, the nearest first; what is beyond the last is one more class. */
export const REACH_BREAKS = [5, 10, 20, 30, 45, 60] as const;

/**
 * `#rrggbb` of each class, the nearest first: from paper to ink, so that lightness alone tells them
 * apart and the pins of places, which stand in what is near, keep a quiet ground.
 */
export const REACH_COLOURS: Record<Theme, readonly string[]> = {
  light: ["#fbf4cf", "#d5e4b0", "#a4cfb2", "#6fb2b4", "#478ead", "#3a6399", "#2f3a75"],
  dark: ["#1b2040", "#25376a", "#2c5786", "#3d7c97", "#62a3a0", "#a3cbab", "#ecebbd"],
};

/** `#rrggbb` where no place counts at all. */
export const NO_REACH: Record<Theme, string> = { light: "#b3afa6", dark: "#5b5c63" };

/** Which class so many minutes are of, from 0; undefined where there is no place. */
export function reachClassOf(minutes: number | undefined): number | undefined {
  if (minutes === undefined) return undefined;
  const at = REACH_BREAKS.findIndex((most) => minutes <= most);
  return at < 0 ? REACH_BREAKS.length : at;
}

export function reachColour(minutes: number | undefined, theme: Theme): string {
  const known = reachClassOf(minutes);
  return (known === undefined ? undefined : REACH_COLOURS[theme][known]) ?? NO_REACH[theme];
}
