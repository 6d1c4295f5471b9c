import type { Locale, PlaceFilters } from "@passerelle/data/contract";
import { queryOptions } from "@tanstack/react-query";
import { toQuery } from "../../lib/filters-url.ts";
import type { Mark } from "./marks.ts";
import { readTile } from "./read-tile.ts";
import type { TileId } from "./tiles.ts";

/** The filters that choose what a tile holds: neither the map's own box nor a bare point does. */
export function tileFilters({ bbox: _, ...filters }: PlaceFilters): PlaceFilters {
  if (filters.radius !== undefined || filters.minutes !== undefined) return filters;
  const { near, mode, ...others } = filters;
  return others;
}

/** The marks of one tile; throws when the server does not give it. */
export function tileQuery(tile: TileId, filters: PlaceFilters, locale: Locale) {
  const { z, x, y } = tile;
  return queryOptions({
    queryKey: ["tile", filters, locale, z, x, y],
    queryFn: async ({ signal }): Promise<Mark[]> => {
      const query = new URLSearchParams({ ...toQuery(filters), lang: locale });
      const response = await fetch(`/api/v1/tiles/${z}/${x}/${y}.mvt?${query}`, { signal });
      if (!response.ok) throw new Error(`Tile ${z}/${x}/${y} answered ${response.status}`);
      return readTile(await response.arrayBuffer(), tile);
    },
    // the marks are told apart by their array: comparing them one by one would only cost time
    structuralSharing: false,
  });
}
