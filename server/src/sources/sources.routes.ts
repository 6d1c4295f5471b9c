import { createRoute, z } from "@hono/zod-openapi";
import { localeSchema, sourceSchema } from "@passerelle/data/contract";
import type { Database } from "../db/client.ts";
import { hasShapes } from "../municipalities/municipalities.queries.ts";
import { localeOf } from "../platform/locale.ts";
import { createRouter, jsonResponse } from "../platform/router.ts";
import { findSources } from "./sources.queries.ts";

/** What visitors must know of the data as a whole; the web has the words. */
const NOTICES = ["only-curated", "no-shapes"] as const;

const listSources = createRoute({
  method: "get",
  path: "/sources",
  tags: ["sources"],
  summary: "Where the data comes from: publisher, licence, date, counts, last run",
  request: { query: z.object({ lang: localeSchema.optional() }) },
  responses: {
    200: jsonResponse(
      "The sources",
      z.object({ items: z.array(sourceSchema), notices: z.array(z.enum(NOTICES)) }),
    ),
  },
});

export const sourcesRoutes = createRouter().openapi(listSources, async (c) => {
  const items = await findSources(c.var.db, localeOf(c));
  return c.json({ items, notices: await noticesFor(c.var.db, items) }, 200);
});

async function noticesFor(db: Database, items: { origin?: string | undefined }[]) {
  const onlyCurated = items.every(({ origin }) => !origin || origin === "curated");
  const holds = { "only-curated": onlyCurated, "no-shapes": !(await hasShapes(db)) };
  return NOTICES.filter((notice) => holds[notice]);
}
