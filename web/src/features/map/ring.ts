import type { Makeup } from "./marks.ts";

/** One group's part of a ring, in percent of its length, from the top, clockwise. */
export type RingPart = { group: string; start: number; length: number };

/** The parts of a ring that shows how a number of places is made up, the largest first. */
export function ringParts(makeup: Makeup): RingPart[] {
  const groups = Object.entries(makeup)
    .filter(([, count]) => count > 0)
    .sort(([a, countA], [b, countB]) => countB - countA || a.localeCompare(b));
  const total = groups.reduce((sum, [, count]) => sum + count, 0);
  let start = 0;
  return groups.map(([group, count]) => {
    const part = { group, start, length: (count / total) * 100 };
    start += part.length;
    return part;
  });
}

/** Diameter of a ring in pixels: it grows with the order of magnitude. */
export function ringSize(places: number): number {
  return Math.min(60, Math.round(36 + 8 * Math.log10(Math.max(1, places))));
}
