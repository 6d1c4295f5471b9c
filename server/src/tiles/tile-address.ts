import { CELL_ZOOM } from "../place-index/mercator.ts";
import { mortonKey } from "../place-index/morton.ts";

/** A tile by zoom, column from the west and row from the north (XYZ scheme). */
export type TileAddress = { z: number; x: number; y: number };

/** Cells at `CELL_ZOOM` along a side of a tile of zoom `z`. */
export function cellsAcross(z: number): number {
  return 2 ** (CELL_ZOOM - z);
}

/** Morton keys of the tile: from the first to before the second. */
export function keyRange({ z, x, y }: TileAddress): [from: number, to: number] {
  const keys = cellsAcross(z) ** 2;
  const from = mortonKey(x, y) * keys;
  return [from, from + keys];
}
