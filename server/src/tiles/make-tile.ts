import type { Locale } from "@passerelle/data/contract";
import type { Database } from "../db/client.ts";
import type { Selection } from "../place-index/selection.ts";
import { cellsOf } from "./cells.ts";
import { encodeTile } from "./encode-tile.ts";
import type { TileAddress } from "./tile-address.ts";
import { featureOf, namedRowsOf } from "./tile-features.ts";
import { findNamedPlaces } from "./tile-places.queries.ts";

/** A vector tile of the selected places, their names in `locale`. */
export async function makeTile(
  db: Database,
  selection: Selection,
  tile: TileAddress,
  locale: Locale,
): Promise<Uint8Array<ArrayBuffer>> {
  const { index } = selection;
  const cells = cellsOf(selection, tile).map((cell) => ({
    cell,
    ids: namedRowsOf(selection, cell).map((row) => index.ids[row] ?? ""),
  }));
  const named = await findNamedPlaces(
    db,
    cells.flatMap(({ ids }) => ids),
    locale,
  );
  return encodeTile(
    cells.map(({ cell, ids }) =>
      featureOf(
        index,
        tile,
        cell,
        ids.flatMap((id) => named.get(id) ?? []),
      ),
    ),
  );
}
