import { createRoute, z } from "@hono/zod-openapi";
import {
  completenessOf,
  facetsSchema,
  localeSchema,
  placeDetailSchema,
  placeFiltersSchema,
  placeListSchema,
  placePageSchema,
} from "@passerelle/data/contract";
import { notFound } from "../platform/errors.ts";
import { localeOf } from "../platform/locale.ts";
import { createRouter, jsonResponse, problemResponse } from "../platform/router.ts";
import { select } from "../selection/select.ts";
import { findClaims } from "./claims.queries.ts";
import { findConfidences } from "./confidence.queries.ts";
import { facetsOf } from "./facets.ts";
import { listPage } from "./list-page.ts";
import { findPlace } from "./places.queries.ts";

const filters = placeFiltersSchema.extend({ lang: localeSchema.optional() });

const listPlaces = createRoute({
  method: "get",
  path: "/places",
  tags: ["places"],
  summary: "List the places that match, one page at a time",
  request: { query: placeListSchema },
  responses: {
    200: jsonResponse("One page, with the cursor of the next", placePageSchema),
    400: problemResponse("A filter is malformed"),
  },
});

const getPlace = createRoute({
  method: "get",
  path: "/places/{id}",
  tags: ["places"],
  summary: "Get one place by id or slug",
  request: {
    params: z.object({ id: z.string() }),
    query: z.object({
      lang: localeSchema.optional(),
      /** Whether to add who says what, and what is missing. */
      claims: z.enum(["true", "false"]).optional(),
    }),
  },
  responses: {
    200: jsonResponse("The place", placeDetailSchema),
    301: jsonResponse("The place has another id or slug now", z.object({ movedTo: z.string() })),
    404: problemResponse("No place has or had this id or slug"),
  },
});

const getFacets = createRoute({
  method: "get",
  path: "/facets",
  tags: ["places"],
  summary: "Count the places behind every option of every filter",
  request: { query: filters },
  responses: {
    200: jsonResponse("The options with their counts", facetsSchema),
    400: problemResponse("A filter is malformed"),
  },
});

export const placesRoutes = createRouter()
  .openapi(listPlaces, async (c) => {
    const list = c.req.valid("query");
    const selection = await select(c.var.db, c.var.dataVersion, list);
    return c.json(await listPage(c.var.db, selection, list, localeOf(c)), 200);
  })
  .openapi(getPlace, async (c) => {
    const { id } = c.req.valid("param");
    const place = await findPlace(c.var.db, id, localeOf(c));
    if (!place) throw notFound(`Place ${id}`);
    const isCurrent = id === place.id || id === place.slug;
    if (!isCurrent) {
      const location = `/api/v1/places/${place.id}${new URL(c.req.url).search}`;
      return c.json({ movedTo: place.id }, 301, { location });
    }
    const confidence = (await findConfidences(c.var.db, [place], new Date())).get(place.id);
    const detail = { ...place, ...(confidence && { confidence }) };
    if (c.req.valid("query").claims !== "true") return c.json(detail, 200);
    const claims = await findClaims(c.var.db, place.id);
    return c.json({ ...detail, claims, completeness: completenessOf(place) }, 200);
  })
  .openapi(getFacets, async (c) => {
    const selection = await select(c.var.db, c.var.dataVersion, c.req.valid("query"));
    return c.json(await facetsOf(selection, localeOf(c)), 200);
  });
