import { createRoute, z } from "@hono/zod-openapi";
import {
  cellsSchema,
  coverageQuestionSchema,
  formatSchema,
  localeSchema,
} from "@passerelle/data/contract";
import { formatsResponse, textIn } from "../../platform/answer-in.ts";
import { localeOf } from "../../platform/locale.ts";
import { createRouter, problemResponse, validated } from "../../platform/router.ts";
import { TILE_CONTENT, TILE_TYPE, tileAddressSchema } from "../../tiles/tile-request.ts";
import { situationIn } from "../situation-in.ts";
import { cellRows, listCells, MOST_CELLS } from "./cell-list.ts";
import { cellTile } from "./cell-tile.ts";

const badQuestion = problemResponse("A filter is malformed, or the area is not in the territory");

const tileQuerySchema = coverageQuestionSchema.extend({ lang: localeSchema.optional() });

const getTile = createRoute({
  method: "get",
  path: "/coverage/tiles/{z}/{x}/{y}.mvt",
  tags: ["coverage"],
  summary: "One map tile of the inhabitants' cells with the minutes to the nearest place",
  request: { params: tileAddressSchema, query: tileQuerySchema },
  responses: {
    200: {
      description:
        "A Mapbox Vector Tile 2.1 with one layer, `cells`, of squares with `inhabitants` and `minutes`; in small scales several cells make one. Empty where inhabitants are known by municipality or sector only",
      content: TILE_CONTENT,
    },
    400: badQuestion,
  },
});

const listSchema = coverageQuestionSchema.extend({
  ...{ format: formatSchema, lang: localeSchema.optional() },
  /** `west,south,east,north` in degrees: the cells whose centre is in it. `bbox` is where places are. */
  cellsBbox: coverageQuestionSchema.shape.bbox,
  /** Most cells, those with the most inhabitants first. */
  limit: z.coerce.number().int().min(1).max(MOST_CELLS).default(MOST_CELLS),
});

const getCells = createRoute({
  method: "get",
  path: "/coverage/cells",
  tags: ["coverage"],
  summary: `The inhabitants' cells with the minutes to the nearest place, at most ${MOST_CELLS}`,
  request: { query: listSchema },
  responses: {
    200: formatsResponse("The cells, those with the most inhabitants first", cellsSchema),
    400: badQuestion,
  },
});

export const cellsRoutes = createRouter().openapi(getCells, async (c) => {
  const { format, lang: _lang, cellsBbox, limit, ...question } = c.req.valid("query");
  const listed = await listCells(await situationIn(c, question), limit, cellsBbox);
  if (format === "json") {
    const cells = listed.cells.map(({ cell: _cell, ...shown }) => shown);
    return c.json({ ...listed, cells }, 200);
  }
  const about = { ...listed.model, total: listed.total };
  const { text, headers } = textIn(format, cellRows(listed, localeOf(c)), about);
  return c.body(text, 200, headers);
});
cellsRoutes.openAPIRegistry.registerPath(getTile);

// apart from its description: there the ending stands beside `y`, which the router cannot read
cellsRoutes.get("/coverage/tiles/:z/:x/:y{.+\\.mvt}", async (c) => {
  const address = validated(tileAddressSchema, c.req.param());
  const { lang: _lang, ...question } = validated(tileQuerySchema, c.req.query());
  const tile = await cellTile(await situationIn(c, question), address);
  return c.body(tile, 200, { "content-type": TILE_TYPE });
});
