import type { Bbox, Locale, PlaceFilters, PlacePage } from "@passerelle/data/contract";
import { queryOptions } from "@tanstack/react-query";
import { parseResponse } from "hono/client";
import { browserApi } from "../../lib/api.ts";
import { toQuery } from "../../lib/filters-url.ts";
import { growBy } from "../../map/mercator.ts";
import { MAX_TILE_ZOOM } from "./tiles.ts";

const LIMIT = 100;

/** The places of a spot that are too many for a tile, by name; the first `LIMIT` of them. */
export function spotQuery(spot: Bbox, filters: PlaceFilters, locale: Locale) {
  // the position of a tile is off by a fraction of a pixel
  const bbox = growBy(spot, 1, MAX_TILE_ZOOM);
  return queryOptions({
    queryKey: ["spot", bbox, filters, locale],
    queryFn: ({ signal }): Promise<PlacePage> => {
      const query = {
        ...toQuery({ ...filters, bbox }),
        sort: "name",
        limit: LIMIT,
        lang: locale,
      } as const;
      return parseResponse(browserApi.places.$get({ query }, { init: { signal } }));
    },
  });
}
