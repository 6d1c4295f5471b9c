import { placeListSchema } from "./filters.ts";
import { positionSchema } from "./geo.ts";
import { CRITERIA, CRITERIA_SORTS, NEIGHBOURHOOD_DISTANCES, VERDICTS } from "./lists.ts";
import { municipalityKeySchema } from "./territory.ts";
import { z } from "./zod.ts";

export type CriterionKey = (typeof CRITERIA)[number];
export type Verdict = (typeof VERDICTS)[number];
export type CriteriaSort = (typeof CRITERIA_SORTS)[number];

/** The filters of places with an area, as coverage has it, and one page of the list. */
export const criteriaRequestSchema = placeListSchema.extend({
  /** `territory`, or the key of a side, a district or a municipality. */
  within: z.string().default("territory"),
  /** Metres from a priority neighbourhood that are as good as inside: at most. */
  neighbourhoodDistance: z.coerce
    .number()
    .pipe(z.literal(NEIGHBOURHOOD_DISTANCES))
    .default(NEIGHBOURHOOD_DISTANCES[0]),
  sort: z.enum(CRITERIA_SORTS).default("relevance"),
});

/** What a verdict rests on: the value of a field, and the records that say so. */
const evidenceSchema = z.object({
  field: z.string(),
  value: z.unknown(),
  sources: z.array(
    z.object({
      source: z.string(),
      record: z.string(),
      /** When the source last touched the record, as it says. */
      date: z.string().optional(),
    }),
  ),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** The value of the evidence `neighbourhood`: the priority neighbourhood that is nearest. */
export const neighbourhoodSchema = z.object({
  code: z.string(),
  name: z.string(),
  inside: z.boolean(),
  /** Metres to its outline, rounded up; absent inside. */
  metres: z.number().int().optional(),
});
export type Neighbourhood = z.infer<typeof neighbourhoodSchema>;

export const criterionSchema = z
  .object({
    key: z.enum(CRITERIA),
    /** `unknown`: no source says enough; never taken for a no. */
    verdict: z.enum(VERDICTS),
    evidence: z.array(evidenceSchema),
  })
  .meta({ id: "Criterion" });
export type Criterion = z.infer<typeof criterionSchema>;

export const placeCriteriaSchema = z
  .object({
    id: z.string(),
    slug: z.string(),
    name: z.string(),
    municipality: municipalityKeySchema,
    position: positionSchema,
    criteria: z.array(criterionSchema),
  })
  .meta({ id: "PlaceCriteria" });
export type PlaceCriteria = z.infer<typeof placeCriteriaSchema>;

/** How many places have each verdict. */
export const criterionCountSchema = z
  .object({
    key: z.enum(CRITERIA),
    yes: z.number().int(),
    unknown: z.number().int(),
    no: z.number().int(),
  })
  .meta({ id: "CriterionCount" });
export type CriterionCount = z.infer<typeof criterionCountSchema>;

export const criteriaPageSchema = z
  .object({
    dataVersion: z.number().int(),
    items: z.array(placeCriteriaSchema),
    /** All matching places, not only this page. */
    total: z.number().int(),
    /** Of all matching places, criterion by criterion. */
    counts: z.array(criterionCountSchema),
    /** Opaque; absent on the last page. */
    nextCursor: z.string().optional(),
  })
  .meta({ id: "CriteriaPage" });
export type CriteriaPage = z.infer<typeof criteriaPageSchema>;
