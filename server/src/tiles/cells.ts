import { TILE_LAST_CELL_ZOOM } from "@passerelle/data/contract";
import { CELL_ZOOM } from "../place-index/mercator.ts";
import { firstNotBelow } from "../platform/first-not-below.ts";
import type { Selection } from "../selection/selection.ts";
import { cellsAcross, keyRange, type TileAddress } from "./tile-address.ts";

/** A tile has 2^4 cells a side. */
const CELL_LEVELS = 4;

/** The selected places of one cell of a tile. */
export type Cell = {
  count: number;
  /** How many have an approximate position. */
  approximate: number;
  /** How many places each group has, by its number. */
  groups: Uint32Array;
  /** Row of its first place. */
  first: number;
  /** Row of its last place. */
  last: number;
  /** Sums of the places' columns and rows at `CELL_ZOOM`, from the tile's corner. */
  sumX: number;
  sumY: number;
};

/** The cells of a tile that hold selected places: one scan of its unbroken range of rows. */
export function cellsOf({ index, evaluation }: Selection, tile: TileAddress): Cell[] {
  const [fromKey, toKey] = keyRange(tile);
  const from = firstNotBelow(index.keys, fromKey);
  const to = firstNotBelow(index.keys, toKey);
  const failing = evaluation.over(from, to);
  const { keys, xs, ys, groups, approximate, dictionaries } = index;
  const groupCount = dictionaries.groups.keys.length;
  const across = cellsAcross(tile.z);
  const [west, north] = [tile.x * across, tile.y * across];
  const keysOfCell = keysInCell(tile.z);

  const cells: Cell[] = [];
  let cell: Cell | undefined;
  let end = Number.NEGATIVE_INFINITY;
  for (let row = from; row < to; row++) {
    if (failing[row] !== 0) continue;
    const key = keys[row] ?? 0;
    if (!cell || key >= end) {
      cell = emptyCell(row, groupCount);
      cells.push(cell);
      end = (Math.floor(key / keysOfCell) + 1) * keysOfCell;
    }
    cell.count += 1;
    cell.last = row;
    cell.approximate += approximate[row] ?? 0;
    cell.sumX += (xs[row] ?? 0) - west;
    cell.sumY += (ys[row] ?? 0) - north;
    const group = groups[row] ?? 0;
    cell.groups[group] = (cell.groups[group] ?? 0) + 1;
  }
  return cells;
}

function keysInCell(z: number): number {
  const cellZoom = z > TILE_LAST_CELL_ZOOM ? CELL_ZOOM : Math.min(CELL_ZOOM, z + CELL_LEVELS);
  return 4 ** (CELL_ZOOM - cellZoom);
}

function emptyCell(first: number, groups: number): Cell {
  return {
    count: 0,
    approximate: 0,
    groups: new Uint32Array(groups),
    first,
    last: first,
    sumX: 0,
    sumY: 0,
  };
}
