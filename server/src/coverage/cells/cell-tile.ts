import { CELL_LAYER, type Position, TILE_EXTENT, type TileCell } from "@passerelle/data/contract";
import { territory } from "@passerelle/data/territory";
import { shareFromNorth, shareFromWest } from "../../place-index/mercator.ts";
import { type EncodedFeature, encodeTile } from "../../tiles/encode-tile.ts";
import type { TileAddress } from "../../tiles/tile-address.ts";
import { tenthsOfMinutes } from "../model.ts";
import type { Situation } from "../situation.ts";
import { outlineOf } from "./cell-outline.ts";
import { clipToSquare } from "./clip.ts";
import { type MergedCell, mergeCells } from "./merged-cells.ts";

/** Sides of squares, in metres: each holds whole ones of those before. */
const SIDES = [200, 1_000, 2_000, 4_000, 8_000, 16_000];
/** A tile has about so many squares a side at most. */
const MOST_ACROSS = 50;
/** Metres along the equator. */
const EQUATOR = 40_075_017;
/** Units around a tile, so that the edges of squares don't show at its sides. */
const BUFFER = 64;

/** A vector tile of the inhabitants' cells with the minutes to their nearest place. */
export async function cellTile(
  situation: Situation,
  tile: TileAddress,
): Promise<Uint8Array<ArrayBuffer>> {
  const { question, population } = situation;
  const { metres } = await situation.nearest(question.border);
  const side = sideAt(tile.z);
  const cells = mergeCells(population, rowsAround(situation, tile, side), metres, side);
  const features = cells.flatMap((cell): EncodedFeature[] => {
    const ring = ringIn(tile, outlineOf(cell.cell));
    return ring.length ? [{ ring, properties: propertiesOf(cell, question.mode) }] : [];
  });
  return encodeTile(CELL_LAYER, features);
}

/** The side of squares on tiles of a zoom: the least that keeps them small. */
export function sideAt(z: number): number {
  const [, south, , north] = territory.view.bbox;
  const width = (EQUATOR * Math.cos((((south + north) / 2) * Math.PI) / 180)) / 2 ** z;
  return SIDES.find((side) => width / side <= MOST_ACROSS) ?? SIDES.at(-1) ?? 0;
}

/** Rows of the area whose squares may touch the tile. */
function rowsAround({ population, rows }: Situation, { z, x, y }: TileAddress, side: number) {
  const { longitudes, latitudes, metresEast, metresNorth, points } = population;
  const [west, east] = [x, x + 1].map((column) => (column / 2 ** z) * 360 - 180) as Position;
  const [north, south] = [latitudeOf(z, y), latitudeOf(z, y + 1)];
  return rows.filter((row) => {
    // a square reaches, in any direction, less than one and a half sides from a point inside it
    const reach = 1.5 * Math.max(side, points[row]?.cell?.side ?? 0);
    const [longitude, latitude] = [longitudes[row] ?? 0, latitudes[row] ?? 0];
    const [dx, dy] = [reach / (metresEast[row] ?? 1), reach / (metresNorth[row] ?? 1)];
    return (
      longitude > west - dx &&
      longitude < east + dx &&
      latitude > south - dy &&
      latitude < north + dy
    );
  });
}

/** The outline in units of the tile, clockwise on the screen, cut a little outside its sides. */
function ringIn({ z, x, y }: TileAddress, outline: Position[]): [number, number][] {
  const ring = outline
    .map(([longitude, latitude]): [number, number] => [
      (shareFromWest(longitude) * 2 ** z - x) * TILE_EXTENT,
      (shareFromNorth(latitude) * 2 ** z - y) * TILE_EXTENT,
    ])
    .reverse();
  const inside = clipToSquare(ring, -BUFFER, TILE_EXTENT + BUFFER);
  return inside.map(([right, down]) => [Math.round(right), Math.round(down)]);
}

function propertiesOf(
  { inhabitants, metres }: MergedCell,
  mode: Situation["question"]["mode"],
): TileCell {
  return {
    inhabitants: Math.round(inhabitants),
    ...(Number.isFinite(metres) && { minutes: tenthsOfMinutes(metres, mode) }),
  };
}

/** Latitude in degrees of a row of tiles (EPSG:3857, inverse of `shareFromNorth`). */
function latitudeOf(z: number, row: number): number {
  return (Math.atan(Math.sinh(Math.PI * (1 - (2 * row) / 2 ** z))) * 180) / Math.PI;
}
