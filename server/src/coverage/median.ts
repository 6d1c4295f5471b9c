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
  for (const row of byDistance(rows, metres)) {
    const town = municipalities[row] ?? 0;
    const before = left[town] ?? 0;
    left[town] = before - (inhabitants[row] ?? 0);
    if (before > 0 && (left[town] ?? 0) <= 0) medians[town] = metres[row] ?? 0;
  }
  return medians;
}

/** More metres than there are on Earth. */
const FARTHEST = 2 ** 27;

/** Rows from near to far: numbers alone are sorted far faster than rows by a comparison. */
function byDistance(rows: Uint32Array, metres: Float64Array): Uint32Array {
  const { length } = rows;
  const keys = new Float64Array(length);
  for (let at = 0; at < length; at++) {
    keys[at] = Math.min(metres[rows[at] ?? 0] ?? 0, FARTHEST) * length + at;
  }
  keys.sort();
  const sorted = new Uint32Array(length);
  for (let at = 0; at < length; at++) sorted[at] = rows[(keys[at] ?? 0) % length] ?? 0;
  return sorted;
}
