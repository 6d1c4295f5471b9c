import type { Cell, PopulationPoint } from "./population.ts";

/** Rows whose cells touch, at a side or a corner, in groups; what is no cell is left out. */
export function adjacentGroups(points: PopulationPoint[], rows: Uint32Array): number[][] {
  const cells = [...rows].flatMap((row) => {
    const cell = points[row]?.cell;
    return cell ? [{ row, cell }] : [];
  });
  const sides = [...new Set(cells.map(({ cell }) => cell.side))];
  const numbers = new Map(cells.map(({ cell }, number) => [keyOf(cell, cell.side), number]));
  const parents = Uint32Array.from(cells, (_, number) => number);

  const rootOf = (number: number) => {
    let root = number;
    while (parents[root] !== root) {
      // halving the path keeps the next search short
      parents[root] = parents[parents[root] ?? 0] ?? 0;
      root = parents[root] ?? 0;
    }
    return root;
  };
  for (const [number, { cell }] of cells.entries()) {
    for (const around of neighboursOf(cell)) {
      // a coarse cell meets its finer neighbours when it is their turn
      for (const side of sides.filter((each) => each >= cell.side)) {
        const other = numbers.get(keyOf(around, side));
        if (other !== undefined) parents[rootOf(other)] = rootOf(number);
      }
    }
  }

  const groups = new Map<number, number[]>();
  for (const [number, { row }] of cells.entries()) {
    const root = rootOf(number);
    const group = groups.get(root) ?? [];
    groups.set(root, group);
    group.push(row);
  }
  return [...groups.values()];
}

/** The eight cells of the same size around a cell. */
function neighboursOf({ east, north, side }: Cell): Cell[] {
  return [-side, 0, side].flatMap((dx) =>
    [-side, 0, side].flatMap((dy) =>
      dx || dy ? [{ east: east + dx, north: north + dy, side }] : [],
    ),
  );
}

/** The cell of `side` metres that holds a cell of the same or a finer grid. */
function keyOf({ east, north }: Cell, side: number): string {
  return `${side} ${Math.floor(east / side)} ${Math.floor(north / side)}`;
}
