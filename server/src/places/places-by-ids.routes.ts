import { createRoute } from "@hono/zod-openapi";
import {
  type Place,
  type PlacesByIds,
  placesByIdsRequestSchema,
  placesByIdsSchema,
} from "@passerelle/data/contract";
import { localeOf } from "../platform/locale.ts";
import { createRouter, jsonResponse, problemResponse } from "../platform/router.ts";
import { findPlacesByIds } from "./places.queries.ts";

const getPlacesByIds = createRoute({
  method: "get",
  path: "/places/by-ids",
  tags: ["places"],
  summary: "Get up to 100 places by their ids, in that order",
  request: { query: placesByIdsRequestSchema },
  responses: {
    200: jsonResponse("The places, and what became of ids that are no more", placesByIdsSchema),
    400: problemResponse("An id is malformed, or there are too many"),
  },
});

export const placesByIdsRoutes = createRouter().openapi(getPlacesByIds, async (c) => {
  const { ids } = c.req.valid("query");
  return c.json(inOrder(ids, await findPlacesByIds(c.var.db, ids, localeOf(c))), 200);
});

/** Two ids whose places became one give that place once, where the first of them stood. */
function inOrder(ids: string[], found: { place: Place; askedAs: string[] }[]): PlacesByIds {
  const byId = new Map(found.flatMap(({ place, askedAs }) => askedAs.map((id) => [id, place])));
  const known = ids.flatMap((id) => {
    const place = byId.get(id);
    return place ? [{ id, place }] : [];
  });
  return {
    items: [...new Set(known.map(({ place }) => place))],
    moved: Object.fromEntries(
      known.filter(({ id, place }) => id !== place.id).map(({ id, place }) => [id, place.id]),
    ),
    missing: ids.filter((id) => !byId.has(id)),
  };
}
