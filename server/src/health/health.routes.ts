import { createRoute, z } from "@hono/zod-openapi";
import { countPlaces } from "../places/places.queries.ts";
import { readDataVersion } from "../platform/data-version.ts";
import { AppError } from "../platform/errors.ts";
import { createRouter, jsonResponse, problemResponse } from "../platform/router.ts";

const getHealth = createRoute({
  method: "get",
  path: "/health",
  tags: ["operation"],
  summary: "Whether the database answers, and what it holds",
  responses: {
    200: jsonResponse(
      "The server is well",
      z.object({ status: z.literal("ok"), dataVersion: z.number(), places: z.number() }),
    ),
    503: problemResponse("The database does not answer"),
  },
});

export const healthRoutes = createRouter().openapi(getHealth, async (c) => {
  try {
    const dataVersion = await readDataVersion(c.var.db);
    return c.json({ status: "ok" as const, dataVersion, places: await countPlaces(c.var.db) }, 200);
  } catch {
    // the cause is the database's own trouble, which its own log tells
    throw new AppError("unavailable", 503, "The database does not answer");
  }
});
