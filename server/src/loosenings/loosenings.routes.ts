import { createRoute, z } from "@hono/zod-openapi";
import { localeSchema, looseningSchema, placeFiltersSchema } from "@passerelle/data/contract";
import { createRouter, jsonResponse, problemResponse } from "../platform/router.ts";
import { select } from "../selection/select.ts";
import { looseningsOf } from "./loosenings.ts";

const listLoosenings = createRoute({
  method: "get",
  path: "/loosenings",
  tags: ["places"],
  summary: "Where no place matches: changes of one filter that give places, the smallest first",
  request: { query: placeFiltersSchema.extend({ lang: localeSchema.optional() }) },
  responses: {
    200: jsonResponse(
      "At most five changes; none where places match",
      z.object({ items: z.array(looseningSchema) }),
    ),
    400: problemResponse("A filter is malformed"),
  },
});

export const looseningsRoutes = createRouter().openapi(listLoosenings, async (c) => {
  const filters = c.req.valid("query");
  const selection = await select(c.var.db, c.var.dataVersion, filters);
  return c.json({ items: looseningsOf(selection, filters) }, 200);
});
