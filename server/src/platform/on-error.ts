import type { Problem } from "@passerelle/data/contract";
import type { Context } from "hono";
import { AppError } from "./errors.ts";
import { log } from "./log.ts";
import type { AppEnv } from "./router.ts";

/** Turns any failure into problem+json; only unexpected ones are logged. */
export function onError(error: Error, c: Context<AppEnv>) {
  const known = error instanceof AppError;
  if (!known) log.error({ err: error, requestId: c.var.requestId, path: c.req.path });
  return problem(c, {
    code: known ? error.code : "internal",
    title: known ? error.message : "Something went wrong",
    status: known ? error.status : 500,
    requestId: c.var.requestId,
  });
}

/** Answers with problem+json. */
export function problem(c: Context<AppEnv>, body: Problem) {
  c.header("cache-control", "no-store");
  return c.body(JSON.stringify(body), body.status as 400, {
    "content-type": "application/problem+json",
  });
}
