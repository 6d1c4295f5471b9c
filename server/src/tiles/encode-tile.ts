import { type Feature, fromVectorTileJs, GeoJSONWrapper } from "@maplibre/vt-pbf";
import { TILE_EXTENT } from "@passerelle/data/contract";

/** Of the Mapbox Vector Tile specification. */
const VERSION = 2;

type At = [x: number, y: number];

/** A feature of a tile, in units of the extent from the north-west corner. */
export type EncodedFeature = { properties: object } & (
  | { at: At }
  /** Closed, clockwise on the screen. */
  | { ring: At[] }
);

/** The tile as protocol buffer; no bytes for no features, which is a valid tile without layers. */
export function encodeTile(name: string, features: EncodedFeature[]): Uint8Array<ArrayBuffer> {
  if (!features.length) return new Uint8Array();
  const layer = new GeoJSONWrapper(features.map(toFeature), {
    version: VERSION,
    extent: TILE_EXTENT,
  });
  layer.name = name;
  return new Uint8Array(fromVectorTileJs({ layers: { [name]: layer } }));
}

function toFeature(feature: EncodedFeature): Feature {
  const tags = feature.properties as Feature["tags"];
  return "at" in feature
    ? { type: 1, geometry: [feature.at], tags }
    : { type: 3, geometry: [feature.ring], tags };
}
