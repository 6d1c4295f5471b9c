import { fromVectorTileJs, GeoJSONWrapper } from "@maplibre/vt-pbf";
import { TILE_EXTENT, TILE_LAYER } from "@passerelle/data/contract";
import type { TileFeature } from "./tile-features.ts";

const POINT = 1;
/** Of the Mapbox Vector Tile specification. */
const VERSION = 2;

/** The tile as protocol buffer; no bytes for no features, which is a valid tile without layers. */
export function encodeTile(features: TileFeature[]): Uint8Array<ArrayBuffer> {
  if (!features.length) return new Uint8Array();
  const layer = new GeoJSONWrapper(
    features.map(({ at, properties }) => ({ type: POINT, geometry: [at], tags: properties })),
    { version: VERSION, extent: TILE_EXTENT },
  );
  layer.name = TILE_LAYER;
  return new Uint8Array(fromVectorTileJs({ layers: { [TILE_LAYER]: layer } }));
}
