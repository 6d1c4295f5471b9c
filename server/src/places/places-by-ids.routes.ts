import { createRoute } from "@hono/zod-openapi";
import { placesByIdsRequestSchema, placesByIdsSchema } from "@passerelle/data/contract";
import { localeOf } from "../platform/locale.ts";
import { createRouter, jsonResponse, problemResponse } from "../platform/router.ts";
import { findCurrentIds, findPlacesByIds } from "./places.queries.ts";

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
  const { db } = c.var;
  const current = await findCurrentIds(db, ids);
  // two ids whose places became one give that place once, where the first of them stood
  const wanted = [...new Set(ids.flatMap((id) => current.get(id) ?? []))];
  const items = wanted.length > 0 ? await findPlacesByIds(db, wanted, localeOf(c)) : [];
  const shown = new Set(items.map(({ id }) => id));
  return c.json(
    {
      items,
      moved: Object.fromEntries([...current].filter(([asked, id]) => asked !== id)),
      missing: ids.filter((id) => !shown.has(current.get(id) ?? "")),
    },
    200,
  );
});
