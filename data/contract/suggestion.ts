import { positionSchema } from "./geo.ts";
import { axisSchema } from "./taxonomy.ts";
import { z } from "./zod.ts";

/** What the search box can lead to, in the order of the list. */
export const SUGGESTION_KINDS = [
  "category",
  "municipality",
  "place",
  "organisation",
  "postcode",
  "address",
] as const;

/** One line under the search box. */
export const suggestionSchema = z
  .object({
    kind: z.enum(SUGGESTION_KINDS),
    /** Place or organisation id, municipality key, taxonomy key, postcode, or the address itself. */
    id: z.string(),
    label: z.string(),
    /** What tells it from its namesakes: a town, a kind of place, the synonym that was typed. */
    detail: z.string().optional(),
    /** Categories only. */
    axis: axisSchema.optional(),
    /** Places only. */
    slug: z.string().optional(),
    /** Places only: the typology group that colours it. */
    group: z.string().optional(),
    /** Municipalities, postcodes and addresses: from where distances can be measured. */
    position: positionSchema.optional(),
    /** Addresses only: whom to name beside it. */
    attribution: z.string().optional(),
    /** Places behind a category, a municipality or a postcode. */
    count: z.number().int().optional(),
  })
  .meta({ id: "Suggestion" });
export type Suggestion = z.infer<typeof suggestionSchema>;

export const suggestionsSchema = z
  .object({
    items: z.array(suggestionSchema),
    /** Folded beginnings of words to mark in the labels: what was typed, typing errors mended. */
    matched: z.array(z.string()),
  })
  .meta({ id: "Suggestions" });
export type Suggestions = z.infer<typeof suggestionsSchema>;
