import { type Bbox, TILE_LAST_CELL_ZOOM } from "@passerelle/data/contract";
import { TILE_SIZE, toPixel } from "../../map/mercator.ts";

/** A tile of the Web Mercator pyramid; y counts from the north. */
export type TileId = { z: number; x: number; y: number };

/** Cells along a side of a tile, one feature each. */
const CELLS_PER_TILE = 16;

/** From this zoom on tiles hold every position apart: nearer ones would add nothing. */
export const MAX_TILE_ZOOM = TILE_LAST_CELL_ZOOM + 1;

/** The tiles that cover `bbox` at a whole map zoom, from north to south, then west to east. */
export function tilesIn([west, south, east, north]: Bbox, zoom: number): TileId[] {
  const z = Math.min(zoom, MAX_TILE_ZOOM);
  const last = 2 ** z - 1;
  const index = (pixel: number) => Math.min(last, Math.max(0, Math.floor(pixel / TILE_SIZE)));
  const [left, top] = toPixel([west, north], z).map(index);
  const [right, bottom] = toPixel([east, south], z).map(index);
  return range(top, bottom).flatMap((y) => range(left, right).map((x) => ({ z, x, y })));
}

/** Names the cell of the world, at the zoom of a tile, in which a point of that tile lies. */
export function cellIn({ z, x, y }: TileId, [toEast, toSouth]: [number, number]): string {
  const index = (share: number) => Math.min(CELLS_PER_TILE - 1, Math.floor(share * CELLS_PER_TILE));
  return `${z}/${x * CELLS_PER_TILE + index(toEast)}/${y * CELLS_PER_TILE + index(toSouth)}`;
}

/** The cell in which the tiles of a whole map zoom count a position. */
export function cellAt(position: [longitude: number, latitude: number], zoom: number): string {
  const z = Math.min(zoom, MAX_TILE_ZOOM);
  const [x, y] = toPixel(position, z).map((pixel) => pixel / TILE_SIZE) as [number, number];
  const tile = { z, x: Math.floor(x), y: Math.floor(y) };
  return cellIn(tile, [x - tile.x, y - tile.y]);
}

function range(first = 0, last = first): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
