import type { Counted } from "./reach.ts";

/** For each municipality, by its number: metres that half of its inhabitants are at most from a place. */
export function medianMetres({ population, rows, metres }: Counted): Float64Array {
  const { municipalities, inhabitants, towns } = population;
  const left = new Float64Array(towns.length);
  for (const row of rows) {
    const town = municipalities[row] ?? 0;
    left[town] = (left[town] ?? 0) + (inhabitants[row] ?? 0) / 2;
  }
  const medians = new Float64Array(towns.length).fill(Number.NaN);
  for (const row of rows.toSorted((a, b) => compare(metres[a] ?? 0, metres[b] ?? 0))) {
    const town = municipalities[row] ?? 0;
    const before = left[town] ?? 0;
    left[town] = before - (inhabitants[row] ?? 0);
    if (before > 0 && (left[town] ?? 0) <= 0) medians[town] = metres[row] ?? 0;
  }
  return medians;
}

/** Infinite distances are equal. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
