import { createRoute, z } from "@hono/zod-openapi";
import { localeSchema, placeFiltersSchema } from "@passerelle/data/contract";
import { select } from "../place-index/select.ts";
import { localeOf } from "../platform/locale.ts";
import { createRouter, problemResponse, validated } from "../platform/router.ts";
import { makeTile } from "./make-tile.ts";

const MAX_ZOOM = 22;
const MEDIA_TYPE = "application/vnd.mapbox-vector-tile";

const wholeNumber = (pattern: RegExp) =>
  z
    .string()
    .regex(pattern, { message: "expected a whole number" })
    .transform((text) => Number.parseInt(text, 10))
    .openapi({ type: "integer" });

const addressSchema = z
  .object({
    z: wholeNumber(/^\d+$/).refine((zoom) => zoom <= MAX_ZOOM, {
      message: `expected at most ${MAX_ZOOM}`,
    }),
    x: wholeNumber(/^\d+$/),
    // the router gives the whole last part of the path
    y: wholeNumber(/^\d+\.mvt$/),
  })
  .refine(({ z: zoom, x, y }) => x < 2 ** zoom && y < 2 ** zoom, {
    path: ["x, y"],
    message: "expected numbers below 2^z",
  });

const querySchema = placeFiltersSchema.extend({ lang: localeSchema.optional() });

const getTile = createRoute({
  method: "get",
  path: "/tiles/{z}/{x}/{y}.mvt",
  tags: ["places"],
  summary: "One map tile of the places that match, near ones gathered into clusters",
  request: {
    params: addressSchema,
    query: querySchema,
  },
  responses: {
    200: {
      description: "A Mapbox Vector Tile 2.1 with one layer, `places`; empty without places",
      content: { [MEDIA_TYPE]: { schema: z.string().openapi({ format: "binary" }) } },
    },
    400: problemResponse("The address of the tile or a filter is malformed"),
  },
});

export const tilesRoutes = createRouter();
tilesRoutes.openAPIRegistry.registerPath(getTile);

// apart from its description: there the ending stands beside `y`, which the router cannot read
tilesRoutes.get("/tiles/:z/:x/:y{.+\\.mvt}", async (c) => {
  const address = validated(addressSchema, c.req.param());
  const filters = validated(querySchema, c.req.query());
  const selection = await select(c.var.db, c.var.dataVersion, filters);
  const tile = makeTile(selection, address, localeOf(c));
  return c.body(tile, 200, { "content-type": MEDIA_TYPE });
});
