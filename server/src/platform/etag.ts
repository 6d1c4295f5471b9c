import { createMiddleware } from "hono/factory";
import { dateOf, minuteOf } from "./clock.ts";
import { readPublishedAt } from "./data-version.queries.ts";
import { localeOf } from "./locale.ts";
import type { AppEnv } from "./router.ts";

/**
 * Gives answers to a GET an `ETag` of the data, of the code and settings that answer, of the language
 * and of the clock as far as answers depend on it, and answers 304 before any other work when the
 * client has that one.
 */
export const dataVersionEtag = createMiddleware<AppEnv>(async (c, next) => {
  const dataVersion = await c.var.servedVersion();
  c.set("dataVersion", dataVersion);
  if (c.req.method !== "GET") return next();
  const now = new Date();
  // facets count what is open now; other answers tell the hours of the coming days
  const isOfTheMinute = c.req.path.endsWith("/facets") || c.req.query("open");
  const slot = isOfTheMinute ? minuteOf(now) : dateOf(now);
  const data = `${dataVersion}.${await readPublishedAt(c.var.db, dataVersion)}`;
  const etag = `W/"${data}-${c.var.deployment}-${localeOf(c)}-${slot}"`;
  c.set("etag", etag);
  const headers = {
    etag,
    "cache-control": "no-cache",
    vary: "Accept-Language, Accept-Encoding",
  };
  if (c.req.header("if-none-match")?.split(/,\s*/).includes(etag))
    return c.body(null, 304, headers);
  await next();
  // an answer that says itself how long it holds keeps its word
  if (c.res.ok && !c.res.headers.has("cache-control"))
    for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value);
});
