import { type Locale, TILE_LAYER } from "@passerelle/data/contract";
import type { Selection } from "../selection/selection.ts";
import { cellsOf } from "./cells.ts";
import { encodeTile } from "./encode-tile.ts";
import type { TileAddress } from "./tile-address.ts";
import { featureOf } from "./tile-features.ts";

/** A vector tile of the selected places, their names in `locale`. */
export function makeTile(
  selection: Selection,
  tile: TileAddress,
  locale: Locale,
): Uint8Array<ArrayBuffer> {
  const cells = cellsOf(selection, tile);
  const features = cells.map((cell) => featureOf(selection, tile, cell, locale));
  return encodeTile(TILE_LAYER, features);
}
