import { positionSchema } from "./geo.ts";
import { MUNICIPALITY_KEY_PATTERN, SIDES } from "./lists.ts";
import { localizedTextSchema } from "./locale.ts";
import { z } from "./zod.ts";

export const countrySchema = z.enum(["FR", "BE"]);
export type Country = z.infer<typeof countrySchema>;

export const sideSchema = z.enum(SIDES);
export type Side = z.infer<typeof sideSchema>;

export const municipalityKeySchema = z.string().regex(MUNICIPALITY_KEY_PATTERN, {
  message: "expected a country and a five-digit code, such as FR-59350 or BE-34022",
});

export const municipalitySchema = z
  .object({
    key: municipalityKeySchema,
    country: countrySchema,
    code: z.string().regex(/^\d{5}$/),
    names: localizedTextSchema,
    side: sideSchema,
    district: z.string(),
    population: z.number().int().positive(),
    populationYear: z.number().int(),
    centre: positionSchema,
  })
  .meta({ id: "Municipality" });
export type Municipality = z.infer<typeof municipalitySchema>;
