import { createRoute, z } from "@hono/zod-openapi";
import { localeSchema, organisationSchema } from "@passerelle/data/contract";
import { notFound } from "../platform/errors.ts";
import { localeOf } from "../platform/locale.ts";
import { createRouter, jsonResponse, problemResponse } from "../platform/router.ts";
import { findOrganisation } from "./organisations.queries.ts";

const getOrganisation = createRoute({
  method: "get",
  path: "/organisations/{id}",
  tags: ["organisations"],
  summary: "Get one legal body with its places on both sides of the border",
  request: {
    params: z.object({ id: z.string() }),
    query: z.object({ lang: localeSchema.optional() }),
  },
  responses: {
    200: jsonResponse("The organisation", organisationSchema),
    404: problemResponse("No organisation has this id"),
  },
});

export const organisationsRoutes = createRouter().openapi(getOrganisation, async (c) => {
  const { id } = c.req.valid("param");
  const organisation = await findOrganisation(c.var.db, id, localeOf(c));
  if (!organisation) throw notFound(`Organisation ${id}`);
  return c.json(organisation, 200);
});
