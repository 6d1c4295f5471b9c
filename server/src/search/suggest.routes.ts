import { createRoute } from "@hono/zod-openapi";
import { localeSchema, placeFiltersSchema, suggestionsSchema } from "@passerelle/data/contract";
import { localeOf } from "../platform/locale.ts";
import { createRouter, jsonResponse, problemResponse } from "../platform/router.ts";
import { suggest } from "./suggest.ts";

const getSuggestions = createRoute({
  method: "get",
  path: "/suggest",
  tags: ["search"],
  summary: "What a text typed so far can lead to: categories, municipalities, places and more",
  request: {
    query: placeFiltersSchema
      .pick({ q: true, near: true })
      .extend({ lang: localeSchema.optional() }),
  },
  responses: {
    200: jsonResponse("At most ten lines, the likeliest kind first", suggestionsSchema),
    400: problemResponse("A parameter is malformed"),
  },
});

export const suggestRoutes = createRouter().openapi(getSuggestions, async (c) => {
  const { q = "", near } = c.req.valid("query");
  const { isComplete, ...suggestions } = await suggest(c.var.db, c.var.geocode, c.var.dataVersion, {
    q,
    near,
    locale: localeOf(c),
  });
  // without the addresses of a geocoder that did not answer, the next request is to ask again
  return c.json(suggestions, 200, isComplete ? {} : { "cache-control": "no-store" });
});
