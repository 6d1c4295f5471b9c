import { coverageModelSchema, coverageQuestionSchema, reachSchema } from "./coverage.ts";
import { positionSchema } from "./geo.ts";
import { MAX_PLAN } from "./lists.ts";
import { municipalityKeySchema } from "./territory.ts";
import { z } from "./zod.ts";

/** A place that is not there yet: at a position, or at the centre of a municipality. */
const plannedPlaceSchema = z.union([
  z.strictObject({ position: positionSchema }),
  z.strictObject({ municipality: municipalityKeySchema }),
]);

/** The question of coverage, in the words of its query string (lists may be JSON lists), with a plan. */
export const sitingRequestSchema = coverageQuestionSchema
  .extend({
    /** Places to add. */
    places: z.array(plannedPlaceSchema).max(MAX_PLAN).default([]),
    /** How many more to propose after them. */
    next: z.number().int().min(0).max(MAX_PLAN).default(0),
    /** Where those may be: at the centres of municipalities or of cells. */
    candidates: z.enum(["municipalities", "cells"]).default("municipalities"),
  })
  .strict();
export type SitingRequest = z.infer<typeof sitingRequestSchema>;

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
