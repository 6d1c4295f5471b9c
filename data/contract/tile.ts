import type { Status } from "./draft.ts";

/** The one layer of a tile of `/api/v1/tiles/{z}/{x}/{y}.mvt`. */
export const TILE_LAYER = "places";

/** Units along a side of a tile (Mapbox Vector Tile 2.1, "extent"). */
export const TILE_EXTENT = 4096;

/** Up to this zoom a tile has 16 x 16 cells; beyond it, each position is a cell. */
export const TILE_LAST_CELL_ZOOM = 16;

/** What every feature of a tile carries. Each is a point; each place is in one feature of a zoom. */
type Counted = {
  /** How many places the feature stands for. */
  count: number;
  /** How many of them have an approximate position. */
  approximate: number;
};

/** A cell with one place, at its true position. */
export type TilePlace = Counted & {
  count: 1;
  approximate: 0 | 1;
  id: string;
  slug: string;
  /** In the asked language. */
  name: string;
  /** Key of the typology group. */
  group: string;
  status: Status;
};

/** How many places of each typology group, by the group's key; absent for none. */
export type TileGroupCounts = { [group: string]: number | undefined };

/** A cell with several places, at the mean of their positions. */
export type TileCluster = Counted & TileGroupCounts;

/** A cell whose places all have the same position, to about 1 m. */
export type TileSpot = Counted & {
  spot: true;
  /** JSON of `TileSpotPlace[]` by name; only when there are at most `TILE_SPOT_PLACES`. */
  places?: string;
};

/** Most places that a spot lists. */
export const TILE_SPOT_PLACES = 50;

/** One of the places of a spot. */
export type TileSpotPlace = Pick<TilePlace, "id" | "slug" | "name" | "group">;

/** The one layer of a tile of `/api/v1/coverage/tiles/{z}/{x}/{y}.mvt`. */
export const CELL_LAYER = "cells";

/** What every feature of that layer carries: a square, several of the grid together where it is small. */
export type TileCell = {
  inhabitants: number;
  /**
   * To the nearest place that counts, in tenths, rounded up; of several cells the mean over their
   * inhabitants. Absent where there is no place.
   */
  minutes?: number;
};
