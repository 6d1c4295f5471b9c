import { z } from "zod";

const ring = z.array(z.array(z.number()).min(2)).min(4);

/** A GeoJSON outline of a municipality (RFC 7946 §3.1.6 and §3.1.7), longitude first. */
export const shapeSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("Polygon"), coordinates: z.array(ring).min(1) }),
  z.object({ type: z.literal("MultiPolygon"), coordinates: z.array(z.array(ring).min(1)).min(1) }),
]);
