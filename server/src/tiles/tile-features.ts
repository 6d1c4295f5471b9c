import {
  type Locale,
  type Status,
  TILE_EXTENT,
  TILE_SPOT_PLACES,
  type TileCluster,
  type TileGroupCounts,
  type TilePlace,
  type TileSpot,
  type TileSpotPlace,
} from "@passerelle/data/contract";
import type { PlaceIndex } from "../place-index/place-index.ts";
import type { Selection } from "../selection/selection.ts";
import type { Cell } from "./cells.ts";
import { cellsAcross, type TileAddress } from "./tile-address.ts";

/** A point of a tile, in units of the extent from the north-west corner. */
export type TileFeature = {
  at: [x: number, y: number];
  properties: TilePlace | TileCluster | TileSpot;
};

/** The feature of a cell. */
export function featureOf(
  selection: Selection,
  tile: TileAddress,
  cell: Cell,
  locale: Locale,
): TileFeature {
  const places = namedRowsOf(selection, cell).map((row) => toSpotPlace(selection, row, locale));
  return { at: positionOf(tile, cell), properties: propertiesOf(selection.index, cell, places) };
}

/** Rows of the places that the cell names: its only one, or those of a small spot by name. */
function namedRowsOf({ index, evaluation }: Selection, cell: Cell): number[] {
  if (!isSpot(index, cell) || cell.count > TILE_SPOT_PLACES) return [];
  const rows: number[] = [];
  for (let row = cell.first; row <= cell.last; row++) {
    if (evaluation.failing[row] === 0) rows.push(row);
  }
  return rows.sort((a, b) => (index.nameRanks[a] ?? 0) - (index.nameRanks[b] ?? 0));
}

function toSpotPlace({ index }: Selection, row: number, locale: Locale): TileSpotPlace {
  const { ids, texts, nameRanks, groups, dictionaries } = index;
  const { slug, name } = texts.labelOf(nameRanks[row] ?? 0, locale);
  return {
    id: ids.get(row),
    slug,
    name,
    group: dictionaries.groups.keys[groups[row] ?? 0] ?? "",
  };
}

/** Whether all places of the cell have the same position: rows are in the order of positions. */
function isSpot({ keys }: PlaceIndex, { first, last }: Cell): boolean {
  return keys[first] === keys[last];
}

function positionOf({ z }: TileAddress, { sumX, sumY, count }: Cell): TileFeature["at"] {
  const scale = TILE_EXTENT / cellsAcross(z) / count;
  return [Math.floor(sumX * scale), Math.floor(sumY * scale)];
}

function propertiesOf(
  index: PlaceIndex,
  cell: Cell,
  places: TileSpotPlace[],
): TileFeature["properties"] {
  const { count, approximate, first } = cell;
  const [only] = places;
  if (count === 1 && only) {
    return {
      count,
      approximate: approximate === 1 ? 1 : 0,
      ...only,
      status: index.dictionaries.status.keys[index.values.status[first] ?? 0] as Status,
    };
  }
  const counted: TileCluster = { count, approximate, ...groupCountsOf(index, cell) };
  if (!isSpot(index, cell)) return counted;
  return { ...counted, spot: true, ...(only && { places: JSON.stringify(places) }) };
}

function groupCountsOf({ dictionaries }: PlaceIndex, { groups }: Cell): TileGroupCounts {
  const counts: TileGroupCounts = {};
  for (const [number, count] of groups.entries()) {
    const group = dictionaries.groups.keys[number];
    if (count && group) counts[group] = count;
  }
  return counts;
}
