import { z } from "@hono/zod-openapi";

const MAX_ZOOM = 22;
export const TILE_TYPE = "application/vnd.mapbox-vector-tile";

const wholeNumber = (pattern: RegExp) =>
  z
    .string()
    .regex(pattern, { message: "expected a whole number" })
    .transform((text) => Number.parseInt(text, 10))
    .openapi({ type: "integer" });

/** The address of a tile in a path that ends with `/{z}/{x}/{y}.mvt`. */
export const tileAddressSchema = z
  .object({
    z: wholeNumber(/^\d+$/).refine((zoom) => zoom <= MAX_ZOOM, {
      message: `expected at most ${MAX_ZOOM}`,
    }),
    x: wholeNumber(/^\d+$/),
    // the router gives the whole last part of the path
    y: wholeNumber(/^\d+\.mvt$/),
  })
  .refine(({ z: zoom, x, y }) => x < 2 ** zoom && y < 2 ** zoom, {
    path: ["x, y"],
    message: "expected numbers below 2^z",
  });

/** A tile as the description of a route has it. */
export const TILE_CONTENT = { [TILE_TYPE]: { schema: z.string().openapi({ format: "binary" }) } };
