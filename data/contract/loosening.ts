import { z } from "./zod.ts";

/** A change of the filters that gives places where there were none. */
export const looseningSchema = z
  .object({
    /** What is given up or widened: the name of a filter. */
    filter: z.string(),
    /** The new value, where it is widened; absent where the filter is given up. */
    value: z.string().optional(),
    /** The loosened filters as a query string holds them. */
    query: z.record(z.string(), z.string()),
    /** How many places there are then. */
    total: z.number().int().positive(),
  })
  .meta({ id: "Loosening" });
export type Loosening = z.infer<typeof looseningSchema>;
