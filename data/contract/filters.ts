import { statusSchema } from "./draft.ts";
import { bboxSchema, positionSchema } from "./geo.ts";
import { localeSchema } from "./locale.ts";
import { municipalityKeySchema, sideSchema } from "./territory.ts";
import { z } from "./zod.ts";

/** A comma-separated list in a query string; an empty string is an empty list. */
function listOf<Item extends z.ZodType<unknown, string>>(item: Item) {
  return z
    .string()
    .transform((value) => value.split(",").filter(Boolean))
    .pipe(z.array(item))
    .optional();
}

/** Comma-separated numbers in a query string. */
const numbers = z.string().transform((value) => value.split(",").map(Number));

const keySchema = z.string().regex(/^[a-z][a-z0-9_]*$/, { message: "expected a taxonomy key" });

/** Values of `open` beside an ISO 8601 date-time. */
export const OPEN_VALUES = ["now", "late", "weekend"] as const;

/** The filters of places, as they stand in every query string; lists are comma-separated. */
export const placeFiltersSchema = z.object({
  q: z.string().trim().max(200).optional(),
  functions: listOf(keySchema),
  typologies: listOf(keySchema),
  domains: listOf(keySchema),
  sides: listOf(sideSchema),
  municipalities: listOf(municipalityKeySchema),
  labels: listOf(keySchema),
  status: listOf(statusSchema),
  /** `west,south,east,north` in degrees. */
  bbox: numbers.pipe(bboxSchema).optional(),
  /** `longitude,latitude` in degrees. */
  near: numbers.pipe(positionSchema).optional(),
  /** Metres around `near`. */
  radius: z.coerce.number().positive().max(200_000).optional(),
  open: z
    .enum(OPEN_VALUES)
    .or(z.iso.datetime({ offset: true, local: true }))
    .optional(),
});
export type PlaceFilters = z.infer<typeof placeFiltersSchema>;

export const SORTS = ["relevance", "distance", "name"] as const;

/** The filters with what one page of the list needs besides. */
export const placeListSchema = placeFiltersSchema.extend({
  sort: z.enum(SORTS).default("relevance"),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.string().optional(),
  lang: localeSchema.optional(),
});
export type PlaceList = z.infer<typeof placeListSchema>;
