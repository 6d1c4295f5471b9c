import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { serve as listen } from "@hono/node-server";
import { createApp } from "./app.ts";
import type { Database } from "./db/client.ts";
import { deploymentOf } from "./deployment.ts";
import type { Environment } from "./env.ts";
import { createGeocode, geocodersOf } from "./geocode/geocode.ts";
import { servePages } from "./pages/pages.ts";
import { readDataVersion } from "./platform/data-version.queries.ts";
import { log } from "./platform/log.ts";
import { routingOf } from "./routing/routing.ts";
import { readGround } from "./static-map/ground.queries.ts";

const webFolder = fileURLToPath(new URL("../../web/dist", import.meta.url));

/** A publication is noticed within a second; until its index is there, answers are those of before. */
const MAX_AGE_MS = 1_000;

export type RunningServer = { url: string; stop: () => Promise<void> };

/**
 * Serves the API, and the pages unless `pages` is false (during development Vite serves them).
 *
 * @throws when the port is taken, naming it.
 */
export async function serve(
  db: Database,
  environment: Environment,
  { pages = true } = {},
): Promise<RunningServer> {
  const { PORT, HOST, BASEMAP_STYLE_URL, CONTACT_EMAIL, PUBLIC_URL } = environment;
  const app = createApp(db, createGeocode(geocodersOf(environment)), {
    maxAgeMs: MAX_AGE_MS,
    routing: routingOf(environment),
    deployment: deploymentOf(environment),
  });
  if (pages) {
    await servePages(app, {
      webFolder,
      publicUrl: PUBLIC_URL,
      config: {
        ...(BASEMAP_STYLE_URL !== "none" && { basemapStyleUrl: BASEMAP_STYLE_URL }),
        ...(CONTACT_EMAIL && { contactEmail: CONTACT_EMAIL }),
      },
    });
  }
  return new Promise((resolve, reject) => {
    const server = listen({ fetch: app.fetch, port: PORT, hostname: HOST }, (address) => {
      prepareMaps(db);
      resolve({
        url: `http://${hostOf(address)}:${address.port}`,
        stop: () => new Promise((stopped) => server.close(() => stopped())),
      });
    });
    server.on("error", (error: NodeJS.ErrnoException) =>
      reject(
        error.code === "EADDRINUSE"
          ? new Error(`Port ${PORT} is taken: stop what uses it, or set PORT to another`)
          : error,
      ),
    );
  });
}

/** So that the first visitor of a place does not wait for the outlines below its map. */
function prepareMaps(db: Database) {
  readDataVersion(db)
    .then((version) => readGround(db, version))
    .catch((error: unknown) => log.warn({ err: error }, "The ground of maps is not prepared"));
}

function hostOf({ address }: AddressInfo): string {
  return ["127.0.0.1", "::1", "0.0.0.0", "::"].includes(address) ? "localhost" : address;
}
