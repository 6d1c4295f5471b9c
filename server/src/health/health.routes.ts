import { createRoute, z } from "@hono/zod-openapi";
import type { Database } from "../db/client.ts";
import { countPlaces } from "../place-index/read-rows.queries.ts";
import { readDataVersion } from "../platform/data-version.queries.ts";
import { AppError } from "../platform/errors.ts";
import { log } from "../platform/log.ts";
import { createRouter, jsonResponse, problemResponse } from "../platform/router.ts";
import { findStaleSources } from "../sources/run-states.queries.ts";

const getHealth = createRoute({
  method: "get",
  path: "/health",
  tags: ["operation"],
  summary: "Whether the database answers, what it holds, and which sources have grown stale",
  responses: {
    200: jsonResponse(
      "The server is well",
      z.object({
        status: z.literal("ok"),
        dataVersion: z.number(),
        places: z.number(),
        /** Sources whose data could not be renewed for long. */
        stale: z.array(
          z.object({
            source: z.string(),
            harvestedAt: z.iso.datetime(),
            /** Since the data was read. */
            ageDays: z.number().int(),
            /** Attempts in a row that did not end well. */
            failures: z.number().int(),
          }),
        ),
      }),
    ),
    503: problemResponse("The database does not answer"),
  },
});

export const healthRoutes = createRouter().openapi(getHealth, async (c) => {
  const held = await readHeld(c.var.db);
  const answer = { status: "ok" as const, ...held, stale: held.stale.map(withAge) };
  return c.json(answer, 200);
});

/** @throws `unavailable` when the database cannot be asked; monitors see why in the log */
async function readHeld(db: Database) {
  try {
    return {
      dataVersion: await readDataVersion(db),
      places: await countPlaces(db),
      stale: await findStaleSources(db),
    };
  } catch (error) {
    log.error({ err: error }, "The database does not answer");
    throw new AppError("unavailable", 503, "The database does not answer");
  }
}

const DAY_MS = 86_400_000;

function withAge<Stale extends { harvestedAt: Date }>({ harvestedAt, ...source }: Stale) {
  const ageDays = Math.floor((Date.now() - harvestedAt.getTime()) / DAY_MS);
  return { ...source, harvestedAt: harvestedAt.toISOString(), ageDays };
}
