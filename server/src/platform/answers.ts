import { promisify } from "node:util";
import { gzip, gzipSync } from "node:zlib";
import { createMiddleware } from "hono/factory";
import { LRUCache } from "lru-cache";
import type { AppEnv } from "./router.ts";

/** An answer as it is sent. */
type Answer = { body: Uint8Array<ArrayBuffer>; headers: Record<string, string> };

const BUDGET_BYTES = 64 * 2 ** 20;
const MOST_BYTES = 2 ** 20;
/** Smaller answers gain nothing. */
const LEAST_BYTES = 1_024;
/** Up to this size handing the work to a thread takes longer than the work. */
const MOST_BYTES_AT_ONCE = 32 * 2 ** 10;
/** Half the time of the usual 6, for answers a tenth to a sixth larger. */
const LEVEL = 3;
const TEXT_OR_TILE = /json|vector-tile|svg|^text\//;

const compressed = promisify(gzip);

/**
 * Compresses answers and remembers them, the least used forgotten first. An `ETag` says when an answer
 * holds, so that what a browser may keep under it the server may keep too.
 */
export function rememberAnswers() {
  const answers = new LRUCache<string, Answer>({
    maxSize: BUDGET_BYTES,
    maxEntrySize: MOST_BYTES,
    sizeCalculation: ({ body }) => body.length + LEAST_BYTES,
  });
  return createMiddleware<AppEnv>(async (c, next) => {
    if (c.req.method !== "GET") return next();
    const isGzip = /\bgzip\b/.test(c.req.header("accept-encoding") ?? "");
    const key = [c.var.etag, isGzip, c.req.url].join(" ");
    const known = answers.get(key);
    if (known) return c.body(known.body, 200, known.headers);
    await next();
    // an answer that says itself how long it holds is not ours to keep; who draws pictures keeps them
    const type = c.res.headers.get("content-type") ?? "";
    if (c.res.status !== 200 || c.res.headers.has("cache-control") || !TEXT_OR_TILE.test(type))
      return;
    const answer = await toAnswer(c.res, type, isGzip);
    answers.set(key, answer);
    c.res = undefined;
    c.res = c.body(answer.body, 200, answer.headers);
  });
}

async function toAnswer(response: Response, type: string, isGzip: boolean): Promise<Answer> {
  const body = new Uint8Array(await response.arrayBuffer());
  if (!isGzip || body.length < LEAST_BYTES) return { body, headers: headersOf(body, type) };
  const compress = body.length > MOST_BYTES_AT_ONCE ? compressed : gzipSync;
  const smaller = new Uint8Array(await compress(body, { level: LEVEL }));
  return { body: smaller, headers: { ...headersOf(smaller, type), "content-encoding": "gzip" } };
}

function headersOf(body: Uint8Array, type: string) {
  return { "content-type": type, "content-length": String(body.length) };
}
