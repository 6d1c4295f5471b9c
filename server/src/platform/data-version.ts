import { max } from "drizzle-orm";
import { createMiddleware } from "hono/factory";
import type { Database } from "../db/client.ts";
import { publications } from "../db/schema.ts";
import { localeOf } from "./locale.ts";
import type { AppEnv } from "./router.ts";

/** Number of the last publication; 0 before the first. Every change of the data raises it. */
export async function readDataVersion(db: Database): Promise<number> {
  const [row] = await db.select({ version: max(publications.id) }).from(publications);
  return row?.version ?? 0;
}

/**
 * Gives every answer an `ETag` of the data version and the language, and answers 304 before any
 * other work when the client has that version. Answers that depend on the clock are not cached.
 */
export const dataVersionEtag = createMiddleware<AppEnv>(async (c, next) => {
  if (c.req.method !== "GET" || c.req.query("open")) return next();
  const etag = `W/"${await readDataVersion(c.var.db)}-${localeOf(c)}"`;
  const headers = { etag, "cache-control": "no-cache", vary: "Accept-Language" };
  if (c.req.header("if-none-match")?.split(/,\s*/).includes(etag))
    return c.body(null, 304, headers);
  await next();
  // an answer that says itself how long it holds keeps its word
  if (c.res.ok && !c.res.headers.has("cache-control"))
    for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value);
});
