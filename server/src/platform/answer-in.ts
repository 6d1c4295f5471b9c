import { z } from "@hono/zod-openapi";
import type { FORMATS } from "@passerelle/data/contract";
import { type Row, toCsv, toGeoJson } from "./rows.ts";

type Format = Exclude<(typeof FORMATS)[number], "json">;

const HEADERS = {
  csv: { "content-type": "text/csv; charset=utf-8; header=present" },
  geojson: { "content-type": "application/geo+json" },
} satisfies Record<Format, Record<string, string>>;

/** An answer that comes as JSON, as a table or as a map. */
export function formatsResponse<Schema>(description: string, schema: Schema) {
  return {
    description,
    content: {
      "application/json": { schema },
      "text/csv": { schema: z.string() },
      "application/geo+json": { schema: z.string() },
    },
  };
}

/** The text of a table or a map with its headers; `about`: what the figures rest on. */
export function textIn(format: Format, rows: Row[], about: object) {
  const text = format === "csv" ? toCsv(rows) : JSON.stringify(toGeoJson(rows, about));
  return { text, headers: HEADERS[format] };
}
