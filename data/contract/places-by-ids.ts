import { MAX_IDS, PLACE_ID_PATTERN } from "./lists.ts";
import { localeSchema } from "./locale.ts";
import { placeSchema } from "./place.ts";
import { z } from "./zod.ts";

/** Ids as they stand in a query string, with commas; each counts once. */
const placeIdsSchema = z
  .string()
  .transform((value) => [...new Set(value.split(",").filter(Boolean))])
  .pipe(z.array(z.string().regex(PLACE_ID_PATTERN)).max(MAX_IDS));

export const placesByIdsRequestSchema = z.object({
  ids: placeIdsSchema,
  lang: localeSchema.optional(),
});

/** Places in the order of the ids asked for, and what became of the others. */
export const placesByIdsSchema = z
  .object({
    items: z.array(placeSchema),
    /** Former ids with the id of the place that took them over. */
    moved: z.record(z.string(), z.string()),
    /** Ids that no place has or ever had. */
    missing: z.array(z.string()),
  })
  .meta({ id: "PlacesByIds" });
export type PlacesByIds = z.infer<typeof placesByIdsSchema>;
