import { type Cell, cellKey } from "../cell.ts";
import type { Population } from "../population.ts";

/** The inhabitants of a square. */
export type MergedCell = {
  cell: Cell;
  inhabitants: number;
  /** Metres to the nearest place, the mean over those who have one; infinite where nobody has. */
  metres: number;
};

/**
 * Cells of some rows, those that are finer than `side` together in squares of that side, the coarsest
 * first. What is no cell is left out.
 */
export function mergeCells(
  { points, inhabitants }: Pick<Population, "points" | "inhabitants">,
  rows: Iterable<number>,
  metres: Float64Array,
  side: number,
): MergedCell[] {
  const sizes = new Map<number, Map<number, Sum>>();
  for (const row of rows) {
    const cell = points[row]?.cell;
    if (!cell) continue;
    const size = Math.max(side, cell.side);
    const sums = sizes.get(size) ?? new Map<number, Sum>();
    sizes.set(size, sums);
    const key = cellKey(cell, size);
    const sum = sums.get(key) ?? { cell: enclosing(cell, size), people: 0, reaching: 0, metres: 0 };
    sums.set(key, sum);
    const people = inhabitants[row] ?? 0;
    sum.people += people;
    const far = metres[row] ?? Number.POSITIVE_INFINITY;
    if (!Number.isFinite(far)) continue;
    sum.reaching += people;
    sum.metres += people * far;
  }
  return [...sizes.entries()]
    .sort(([a], [b]) => b - a)
    .flatMap(([, sums]) => [...sums.values()])
    .map(({ cell, people, reaching, metres: all }) => ({
      cell,
      inhabitants: people,
      metres: reaching > 0 ? all / reaching : Number.POSITIVE_INFINITY,
    }));
}

/** `reaching`: people with a place; `metres`: theirs, added up. */
type Sum = { cell: Cell; people: number; reaching: number; metres: number };

function enclosing({ east, north }: Cell, side: number): Cell {
  return { east: Math.floor(east / side) * side, north: Math.floor(north / side) * side, side };
}
