import { statusSchema } from "./draft.ts";
import { bboxSchema, positionSchema } from "./geo.ts";
import {
  KEY_PATTERN,
  MAX_MINUTES,
  MAX_QUERY_LENGTH,
  MAX_RADIUS,
  OPEN_VALUES,
  SORTS,
} from "./lists.ts";
import { localeSchema } from "./locale.ts";
import { municipalityKeySchema, sideSchema } from "./territory.ts";
import { TRAVEL_MODES } from "./travel.ts";
import { z } from "./zod.ts";

/**
 * A comma-separated list in a query string; an empty string is an empty list. In a JSON body, or
 * where the parameter is repeated, a list as it is.
 */
function listOf<Item extends z.ZodType<unknown, string>>(item: Item) {
  return z
    .string()
    .transform((value) => value.split(",").filter(Boolean))
    .or(z.array(z.string()))
    .pipe(z.array(item))
    .optional();
}

/** Comma-separated numbers in a query string, or a list of numbers in a JSON body. */
const numbers = z
  .string()
  .transform((value) => value.split(",").map(Number))
  .or(z.array(z.number()));

const keySchema = z.string().regex(KEY_PATTERN, { message: "expected a taxonomy key" });

/** The filters of places, as they stand in every query string; lists are comma-separated. */
export const placeFiltersSchema = z.object({
  q: z.string().trim().max(MAX_QUERY_LENGTH).optional(),
  functions: listOf(keySchema),
  typologies: listOf(keySchema),
  domains: listOf(keySchema),
  sides: listOf(sideSchema),
  municipalities: listOf(municipalityKeySchema),
  labels: listOf(keySchema),
  languages: listOf(keySchema),
  access: listOf(keySchema),
  costs: listOf(keySchema),
  equipment: listOf(keySchema),
  status: listOf(statusSchema),
  /** `west,south,east,north` in degrees. */
  bbox: numbers.pipe(bboxSchema).optional(),
  /** `longitude,latitude` in degrees. */
  near: numbers.pipe(positionSchema).optional(),
  /** Metres around `near`. */
  radius: z.coerce.number().positive().max(MAX_RADIUS).optional(),
  /** Minutes of travel from `near` in `mode`, at most; see `travel.ts`. */
  minutes: z.coerce.number().int().min(1).max(MAX_MINUTES).optional(),
  mode: z.enum(TRAVEL_MODES).optional(),
  open: z
    .enum(OPEN_VALUES)
    .or(z.iso.datetime({ offset: true, local: true }))
    .optional(),
});
export type PlaceFilters = z.infer<typeof placeFiltersSchema>;

/** The filters with what one page of the list needs besides. */
export const placeListSchema = placeFiltersSchema.extend({
  sort: z.enum(SORTS).default("relevance"),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.string().optional(),
  lang: localeSchema.optional(),
});
export type PlaceList = z.infer<typeof placeListSchema>;
