import { createRoute, z } from "@hono/zod-openapi";
import { type Municipality, municipalitySchema } from "@passerelle/data/contract";
import type { FeatureCollection, MultiPolygon, Point } from "geojson";
import { createRouter, jsonResponse } from "../platform/router.ts";
import { findMunicipalities, findMunicipalityShapes } from "./municipalities.queries.ts";

const listMunicipalities = createRoute({
  method: "get",
  path: "/municipalities",
  tags: ["territory"],
  summary: "List the municipalities of the territory",
  responses: {
    200: jsonResponse("The municipalities", z.object({ items: z.array(municipalitySchema) })),
  },
});

const getShapes = createRoute({
  method: "get",
  path: "/municipalities.geojson",
  tags: ["territory"],
  summary: "Outlines of the municipalities (points at their centres where no outline is held)",
  responses: {
    200: {
      description: "A GeoJSON FeatureCollection (RFC 7946)",
      content: {
        "application/geo+json": {
          schema: z
            .custom<FeatureCollection<MultiPolygon | Point, Municipality>>()
            .openapi({ type: "object" }),
        },
      },
    },
  },
});

export const municipalitiesRoutes = createRouter()
  .openapi(listMunicipalities, async (c) =>
    c.json({ items: await findMunicipalities(c.var.db) }, 200),
  )
  .openapi(getShapes, async (c) =>
    c.json(await findMunicipalityShapes(c.var.db), 200, { "content-type": "application/geo+json" }),
  );
