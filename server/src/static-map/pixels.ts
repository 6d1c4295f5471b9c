import { z } from "@hono/zod-openapi";

/** Width or height of a picture, in CSS pixels. */
export const pixelsSchema = (standard: number) =>
  z.coerce.number().int().min(120).max(2000).default(standard);
