import { PRECISIONS } from "./lists.ts";
import { z } from "./zod.ts";

/** WGS 84 position, GeoJSON order: [longitude, latitude] in degrees (RFC 7946 §3.1.1). */
export const positionSchema = z
  .tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
  .meta({ id: "Position" });
export type Position = z.infer<typeof positionSchema>;

/** WGS 84 bounding box [west, south, east, north] in degrees (RFC 7946 §5). */
export const bboxSchema = z
  .tuple([z.number(), z.number(), z.number(), z.number()])
  .refine(([west, south, east, north]) => west <= east && south <= north, {
    message: "expected west,south,east,north with west <= east and south <= north",
  });
export type Bbox = z.infer<typeof bboxSchema>;

export const precisionSchema = z.enum(PRECISIONS);
export type Precision = z.infer<typeof precisionSchema>;
