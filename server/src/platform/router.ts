import { OpenAPIHono } from "@hono/zod-openapi";
import { problemSchema } from "@passerelle/data/contract";
import type { ZodError, z } from "zod";
import type { Database } from "../db/client.ts";
import type { Geocode } from "../geocode/geocode.ts";
import type { Routing } from "../routing/routing.ts";
import { invalidRequest } from "./errors.ts";

export type AppEnv = {
  Variables: {
    db: Database;
    geocode: Geocode;
    /** Absent where travel times are estimated. */
    routing: Routing | undefined;
    requestId: string;
    /** Names the code and the settings that answer. */
    deployment: string;
    /** Version of the data to answer from. */
    servedVersion: () => Promise<number>;
    /** The same for this request; under `/api` only. */
    dataVersion: number;
    /** Of the answers to a GET: the same as long as they are. */
    etag: string;
  };
};

/** A router whose validation failures come out as `AppError`, like every other failure. */
export function createRouter() {
  return new OpenAPIHono<AppEnv>({
    defaultHook: (result) => {
      if (!result.success) throw invalidRequest(explain(result.error));
    },
  });
}

/** Reads a value that no route's own validation reads. @throws `invalidRequest` */
export function validated<Schema extends z.ZodType>(schema: Schema, value: unknown) {
  const result = schema.safeParse(value);
  if (!result.success) throw invalidRequest(explain(result.error));
  return result.data;
}

/** `limit: expected number, received NaN; near: …`: each field with what is wrong with it. */
function explain(error: Pick<ZodError, "issues">): string {
  return error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ");
}

/** A JSON answer of a route. */
export function jsonResponse<Schema>(description: string, schema: Schema) {
  return { description, content: { "application/json": { schema } } };
}

/** A failure of a route (RFC 9457). */
export function problemResponse(description: string) {
  return { description, content: { "application/problem+json": { schema: problemSchema } } };
}
