import { coverageModelSchema, coverageQuestionSchema, reachSchema } from "./coverage.ts";
import { positionSchema } from "./geo.ts";
import { CANDIDATES, MAX_PLAN } from "./lists.ts";
import { type PlannedPlace, readPlanned, splitPlan } from "./plan.ts";
import { municipalityKeySchema } from "./territory.ts";
import { z } from "./zod.ts";

const plannedPlaceSchema = z.union([
  z.strictObject({ position: positionSchema }),
  z.strictObject({ municipality: municipalityKeySchema }),
]);

/** Where proposals may be. */
const candidatesSchema = z.enum(CANDIDATES).default("municipalities");

/** The question of coverage, in the words of its query string (lists may be JSON lists), with a plan. */
export const sitingRequestSchema = coverageQuestionSchema
  .extend({
    /** Places to add. */
    places: z.array(plannedPlaceSchema).max(MAX_PLAN).default([]),
    /** How many more to propose after them. */
    next: z.number().int().min(0).max(MAX_PLAN).default(0),
    /** Where those may be: at the centres of municipalities or of cells. */
    candidates: candidatesSchema,
  })
  .strict();
export type SitingRequest = z.infer<typeof sitingRequestSchema>;

const plannedTextSchema = z.string().transform((text, context): PlannedPlace => {
  const place = readPlanned(text);
  if (place) return place;
  context.addIssue({
    code: "custom",
    message: `expected longitude,latitude or the key of a municipality, found "${text}"`,
  });
  return z.NEVER;
});

/** The places of a plan in a query string: `3.2,50.7_BE-57081`, or one in each of several parameters. */
export const planSchema = z
  .string()
  .or(z.array(z.string()))
  .transform((texts) => splitPlan([texts].flat()))
  .pipe(z.array(plannedTextSchema).max(MAX_PLAN))
  .optional();

/** The same question in a query string. */
export const sitingQuerySchema = coverageQuestionSchema.extend({
  plan: planSchema,
  next: z.coerce.number().int().min(0).max(MAX_PLAN).default(0),
  candidates: candidatesSchema,
});

/** One more place: who is reached by it and by none before. */
export const sitingStepSchema = reachSchema
  .extend({
    position: positionSchema,
    municipality: municipalityKeySchema,
    /** Inhabitants reached by this place and by none before it. */
    gain: z.number().int(),
  })
  .meta({ id: "SitingStep" });
export type SitingStep = z.infer<typeof sitingStepSchema>;

export const sitingSchema = z
  .object({
    dataVersion: z.number().int(),
    inhabitants: z.number().int(),
    /** Without the plan. */
    before: reachSchema,
    /** The places of the request, in their order. */
    places: z.array(sitingStepSchema),
    /** The proposals, each the best after those before it; fewer where no more would gain. */
    next: z.array(sitingStepSchema),
    /** Absent without `next`. */
    comparison: z
      .object({
        candidates: z.number().int(),
        /** Gain of the proposals together. */
        gain: z.number().int(),
        /** As many places as far as can be from each other and from those that are there. */
        evenSpread: z.object({ positions: z.array(positionSchema), gain: z.number().int() }),
        /** No choice of as many candidates gains more. */
        atMost: z.number().int(),
        /** The proposals gain at least this share of what the best choice would: 1 - 1/e. */
        guarantee: z.number(),
      })
      .optional(),
    model: coverageModelSchema,
  })
  .meta({ id: "Siting" });
export type Siting = z.infer<typeof sitingSchema>;
