import { FACETS } from "./lists.ts";
import { z } from "./zod.ts";

export const facetSchema = z.enum(FACETS);
export type Facet = z.infer<typeof facetSchema>;

export const facetOptionSchema = z
  .object({
    key: z.string(),
    label: z.string(),
    /** How many places there would be if this option were chosen too. */
    count: z.number().int(),
    /** Typologies only: the key of their group. */
    group: z.string().optional(),
  })
  .meta({ id: "FacetOption" });
export type FacetOption = z.infer<typeof facetOptionSchema>;

export const facetsSchema = z
  .object({
    total: z.number().int(),
    facets: z.record(facetSchema, z.array(facetOptionSchema)),
  })
  .meta({ id: "Facets" });
export type Facets = z.infer<typeof facetsSchema>;
