import { coverageModelSchema } from "./coverage.ts";
import { positionSchema } from "./geo.ts";
import { POPULATION_LAYERS } from "./lists.ts";
import { municipalityKeySchema } from "./territory.ts";
import { z } from "./zod.ts";

/** Inhabitants of one cell of a statistical grid, and how far they have to go. */
export const cellSchema = z
  .object({
    /** Its side and south-west corner in metres of EPSG:3035: `CRS3035RES200mN3084000E3837000`. */
    code: z.string(),
    position: positionSchema,
    municipality: municipalityKeySchema,
    layer: z.enum(POPULATION_LAYERS),
    year: z.number().int(),
    /** In tenths: publishers estimate. */
    inhabitants: z.number(),
    /** To the nearest place that counts, in tenths, rounded up; absent where there is none. */
    minutes: z.number().optional(),
  })
  .meta({ id: "CoverageCell" });
export type CoverageCell = z.infer<typeof cellSchema>;

export const cellsSchema = z
  .object({
    dataVersion: z.number().int(),
    /** All cells of the area and the box, also where not all are given. */
    total: z.number().int(),
    /** Those with the most inhabitants first. */
    cells: z.array(cellSchema),
    model: coverageModelSchema,
  })
  .meta({ id: "CoverageCells" });
export type CoverageCells = z.infer<typeof cellsSchema>;
