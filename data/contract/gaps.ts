import { coverageModelSchema } from "./coverage.ts";
import { positionSchema } from "./geo.ts";
import { municipalityKeySchema } from "./territory.ts";
import { z } from "./zod.ts";

/** Inhabitants without reach who live in one municipality or in adjacent cells. */
export const gapSchema = z
  .object({
    /** The municipalities, that with the most inhabitants of the gap first. */
    municipalities: z.array(municipalityKeySchema),
    inhabitants: z.number().int(),
    /** How many cells it is made of; absent for the centre of a municipality. */
    cells: z.number().int().optional(),
    /** Where most of them live, to a cell or the centre of the municipality. */
    position: positionSchema,
    /** The place that is nearest to that position; absent where there is none at all. */
    nearest: z
      .object({
        id: z.string(),
        slug: z.string(),
        name: z.string(),
        position: positionSchema,
        metres: z.number().int(),
        minutes: z.number(),
      })
      .optional(),
  })
  .meta({ id: "Gap" });
export type Gap = z.infer<typeof gapSchema>;

export const gapsSchema = z
  .object({
    dataVersion: z.number().int(),
    /** Inhabitants without reach. */
    inhabitants: z.number().int(),
    /** By municipality, the most inhabitants without reach first. */
    municipalities: z.array(gapSchema),
    /** By adjacent cells; none where inhabitants are counted by municipality. */
    groups: z.array(gapSchema),
    model: coverageModelSchema,
  })
  .meta({ id: "Gaps" });
export type Gaps = z.infer<typeof gapsSchema>;
