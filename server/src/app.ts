import { compress } from "hono/compress";
import { requestId } from "hono/request-id";
import { cellsRoutes } from "./coverage/cells/cells.routes.ts";
import { coverageRoutes } from "./coverage/coverage.routes.ts";
import { coveragePictureRoutes } from "./coverage/picture/picture.routes.ts";
import { criteriaRoutes } from "./criteria/criteria.routes.ts";
import type { Database } from "./db/client.ts";
import { createGeocode, type Geocode } from "./geocode/geocode.ts";
import { healthRoutes } from "./health/health.routes.ts";
import { looseningsRoutes } from "./loosenings/loosenings.routes.ts";
import { municipalitiesRoutes } from "./municipalities/municipalities.routes.ts";
import { organisationsRoutes } from "./organisations/organisations.routes.ts";
import { servedVersionOf } from "./place-index/served-version.ts";
import { placesRoutes } from "./places/places.routes.ts";
import { placesByIdsRoutes } from "./places/places-by-ids.routes.ts";
import { rememberAnswers } from "./platform/answers.ts";
import { dataVersionEtag } from "./platform/etag.ts";
import { onError, problem } from "./platform/on-error.ts";
import { plainSecurity } from "./platform/plain-security.ts";
import { createRouter } from "./platform/router.ts";
import type { Routing } from "./routing/routing.ts";
import { suggestRoutes } from "./search/suggest.routes.ts";
import { shareRoutes } from "./share/share.routes.ts";
import { sourcesRoutes } from "./sources/sources.routes.ts";
import { staticMapRoutes } from "./static-map/static-map.routes.ts";
import { taxonomyRoutes } from "./taxonomy/taxonomy.routes.ts";
import { tilesRoutes } from "./tiles/tiles.routes.ts";

/**
 * Builds the API around a database and its geocoders, so that tests can hand it their own.
 *
 * @param maxAgeMs how long a publication may stay unnoticed (see `servedVersionOf`)
 * @param routing server that is asked for travel times
 * @param deployment what tells answers of this code and these settings from others (see `deploymentOf`)
 */
export function createApp(
  db: Database,
  geocode: Geocode = createGeocode([]),
  {
    maxAgeMs = 0,
    routing,
    deployment = "",
  }: { maxAgeMs?: number; routing?: Routing | undefined; deployment?: string } = {},
) {
  const app = createRouter();
  const servedVersion = servedVersionOf(db, maxAgeMs);
  app.use(requestId());
  for (const path of ["/api/*", "/health", "/openapi.json"]) app.use(path, plainSecurity);
  app.use(compress());
  app.use(async (c, next) => {
    c.set("db", db);
    c.set("geocode", geocode);
    c.set("routing", routing);
    c.set("servedVersion", servedVersion);
    c.set("deployment", deployment);
    await next();
  });
  app.use("/api/*", dataVersionEtag);
  app.use("/api/*", rememberAnswers());
  app.onError(onError);
  app.notFound((c) =>
    problem(c, { code: "not-found", title: `${c.req.path} not found`, status: 404 }),
  );
  app.doc31("/openapi.json", {
    openapi: "3.1.0",
    info: {
      title: "Passerelle API",
      version: "1",
      description: "Digital places and actors of the Eurometropole Lille-Kortrijk-Tournai",
      license: { name: "EUPL-1.2", url: "https://eupl.eu/1.2/en" },
    },
  });
  return (
    app
      .route("/", healthRoutes)
      // before the route of one place, whose id may be anything
      .route("/api/v1", placesByIdsRoutes)
      .route("/api/v1", placesRoutes)
      .route("/api/v1", tilesRoutes)
      .route("/api/v1", looseningsRoutes)
      .route("/api/v1", suggestRoutes)
      .route("/api/v1", organisationsRoutes)
      .route("/api/v1", municipalitiesRoutes)
      .route("/api/v1", coverageRoutes)
      .route("/api/v1", cellsRoutes)
      .route("/api/v1", coveragePictureRoutes)
      .route("/api/v1", criteriaRoutes)
      .route("/api/v1", taxonomyRoutes)
      .route("/api/v1", sourcesRoutes)
      .route("/api/v1", staticMapRoutes)
      .route("/api/v1", shareRoutes)
  );
}

export type AppType = ReturnType<typeof createApp>;
