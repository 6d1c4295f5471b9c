import { VectorTile, type VectorTileFeature } from "@mapbox/vector-tile";
import { statusSchema, TILE_LAYER } from "@passerelle/data/contract";
import { PbfReader } from "pbf";
import { TILE_SIZE, toPosition } from "../../map/mercator.ts";
import { keyOfPlaces, type Makeup, type Mark, type MarkedPlace } from "./marks.ts";
import { cellIn, type TileId } from "./tiles.ts";

type Properties = VectorTileFeature["properties"];

/** The marks of a tile of `/api/v1/tiles`; none of an empty body. */
export function readTile(body: ArrayBuffer, tile: TileId): Mark[] {
  const layer = new VectorTile(new PbfReader(body)).layers[TILE_LAYER];
  if (!layer) return [];
  const features = Array.from({ length: layer.length }, (_, index) => layer.feature(index));
  return features.flatMap((feature) => {
    const point = feature.loadGeometry()[0]?.[0];
    if (!point) return [];
    const at: TilePoint = [point.x / layer.extent, point.y / layer.extent];
    // what lies beyond the border is another tile's
    const isInside = at.every((share) => share >= 0 && share <= 1);
    return isInside ? [toMark(feature.properties, tile, at)] : [];
  });
}

/** Shares of a tile's side from its north-west corner, from 0 to 1. */
type TilePoint = [toEast: number, toSouth: number];

export function toMark(properties: Properties, tile: TileId, [toEast, toSouth]: TilePoint): Mark {
  const { count, approximate, spot, id, slug, name, group, status, places, ...makeup } = properties;
  const mark = {
    position: toPosition([(tile.x + toEast) * TILE_SIZE, (tile.y + toSouth) * TILE_SIZE], tile.z),
    count: Number(count),
    approximate: Number(approximate),
  };
  if (id !== undefined) {
    const place = { id: String(id), slug: String(slug), name: String(name), group: String(group) };
    const known = [{ ...place, status: statusSchema.safeParse(status).data }];
    return {
      ...mark,
      key: keyOfPlaces(known),
      makeup: { [place.group]: 1 },
      isSpot: true,
      places: known,
    };
  }
  const known = places === undefined ? undefined : (JSON.parse(String(places)) as MarkedPlace[]);
  const cell = cellIn(tile, [toEast, toSouth]);
  return {
    ...mark,
    // beyond the zooms with cells, one of them may hold several spots
    key: known ? keyOfPlaces(known) : spot ? `spot ${tile.z} ${mark.position}` : cell,
    cell: known ? undefined : cell,
    makeup: makeup as Makeup,
    isSpot: spot === true,
    places: known,
  };
}
