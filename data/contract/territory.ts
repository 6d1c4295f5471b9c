import { positionSchema } from "./geo.ts";
import { localizedTextSchema } from "./locale.ts";
import { z } from "./zod.ts";

export const countrySchema = z.enum(["FR", "BE"]);
export type Country = z.infer<typeof countrySchema>;

/** The three sides of the territory. */
export const SIDES = ["fr", "vlaanderen", "wallonie"] as const;
export const sideSchema = z.enum(SIDES);
export type Side = z.infer<typeof sideSchema>;

/** Country and national code (INSEE in France, NIS in Belgium): `FR-59350`, `BE-34022`. */
export const municipalityKeySchema = z.string().regex(/^(FR|BE)-\d{5}$/, {
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
