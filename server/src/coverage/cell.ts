/** A cell of a grid of EPSG:3035: its south-west corner and its side, in metres. */
export type Cell = { east: number; north: number; side: number };

/** More than there are cells from south to north of Europe. */
const LINES = 2 ** 22;

/** Number, among the cells of `side` metres, of the one that holds a cell of the same or a finer grid. */
export function cellKey({ east, north }: Pick<Cell, "east" | "north">, side: number): number {
  return Math.floor(east / side) * LINES + Math.floor(north / side);
}
