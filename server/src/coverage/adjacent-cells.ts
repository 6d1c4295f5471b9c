import { type Cell, cellKey } from "./cell.ts";
import type { PopulationPoint } from "./population.ts";

/** Half of the directions to the cells around a cell: the others are seen from there. */
const AHEAD = [
  [1, 0],
  [-1, 1],
  [0, 1],
  [1, 1],
] as const;
const BEHIND = AHEAD.map(([x, y]) => [-x, -y] as const);

/** Rows whose cells touch, at a side or a corner, in groups; what is no cell is left out. */
export function adjacentGroups(points: PopulationPoint[], rows: Uint32Array): number[][] {
  const cells = [...rows].flatMap((row) => {
    const cell = points[row]?.cell;
    return cell ? [{ row, cell }] : [];
  });
  const sizes = new Map<number, Map<number, number>>();
  for (const [number, { cell }] of cells.entries()) {
    const size = sizes.get(cell.side) ?? new Map<number, number>();
    sizes.set(cell.side, size.set(cellKey(cell, cell.side), number));
  }
  const groups = new DisjointSets(cells.length);
  for (const [number, { cell }] of cells.entries()) {
    for (const [side, size] of sizes) {
      // a coarse cell meets its finer neighbours when it is their turn
      if (side < cell.side) continue;
      for (const [x, y] of side === cell.side ? AHEAD : [...AHEAD, ...BEHIND, [0, 0] as const]) {
        const other = size.get(cellKey(moved(cell, x, y), side));
        if (other !== undefined) groups.join(number, other);
      }
    }
  }
  const byRoot = new Map<number, number[]>();
  for (const [number, { row }] of cells.entries()) {
    const root = groups.rootOf(number);
    const group = byRoot.get(root) ?? [];
    byRoot.set(root, group);
    group.push(row);
  }
  return [...byRoot.values()];
}

function moved({ east, north, side }: Cell, x: number, y: number): Cell {
  return { east: east + x * side, north: north + y * side, side };
}

/** Numbers in groups that can be joined (Tarjan 1975). */
class DisjointSets {
  readonly #parents: Uint32Array;

  constructor(size: number) {
    this.#parents = Uint32Array.from({ length: size }, (_, number) => number);
  }

  rootOf(number: number): number {
    const parents = this.#parents;
    let root = number;
    while (parents[root] !== root) {
      // halving the path keeps the next search short
      parents[root] = parents[parents[root] ?? 0] ?? 0;
      root = parents[root] ?? 0;
    }
    return root;
  }

  join(a: number, b: number): void {
    this.#parents[this.rootOf(a)] = this.rootOf(b);
  }
}
