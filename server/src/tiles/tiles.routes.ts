import { createRoute } from "@hono/zod-openapi";
import { localeSchema, placeFiltersSchema } from "@passerelle/data/contract";
import { localeOf } from "../platform/locale.ts";
import { createRouter, problemResponse, validated } from "../platform/router.ts";
import { select } from "../selection/select.ts";
import { makeTile } from "./make-tile.ts";
import { TILE_CONTENT, TILE_TYPE, tileAddressSchema } from "./tile-request.ts";

const querySchema = placeFiltersSchema.extend({ lang: localeSchema.optional() });

const getTile = createRoute({
  method: "get",
  path: "/tiles/{z}/{x}/{y}.mvt",
  tags: ["places"],
  summary: "One map tile of the places that match, near ones gathered into clusters",
  request: {
    params: tileAddressSchema,
    query: querySchema,
  },
  responses: {
    200: {
      description: "A Mapbox Vector Tile 2.1 with one layer, `places`; empty without places",
      content: TILE_CONTENT,
    },
    400: problemResponse("The address of the tile or a filter is malformed"),
  },
});

export const tilesRoutes = createRouter();
tilesRoutes.openAPIRegistry.registerPath(getTile);

// apart from its description: there the ending stands beside `y`, which the router cannot read
tilesRoutes.get("/tiles/:z/:x/:y{.+\\.mvt}", async (c) => {
  const address = validated(tileAddressSchema, c.req.param());
  const filters = validated(querySchema, c.req.query());
  const selection = await select(c.var.db, c.var.dataVersion, filters);
  const tile = makeTile(selection, address, localeOf(c));
  return c.body(tile, 200, { "content-type": TILE_TYPE });
});
