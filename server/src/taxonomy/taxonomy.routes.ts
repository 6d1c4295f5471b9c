import { createRoute } from "@hono/zod-openapi";
import { taxonomySchema } from "@passerelle/data/contract";
import { taxonomy } from "@passerelle/data/taxonomy";
import { createRouter, jsonResponse } from "../platform/router.ts";

const getTaxonomy = createRoute({
  method: "get",
  path: "/taxonomy",
  tags: ["taxonomy"],
  summary: "Functions, typologies and every other axis of the taxonomy, in three languages",
  responses: { 200: jsonResponse("The taxonomy", taxonomySchema) },
});

export const taxonomyRoutes = createRouter().openapi(getTaxonomy, (c) => c.json(taxonomy, 200));
