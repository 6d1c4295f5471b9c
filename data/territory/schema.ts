import { z } from "zod";
import {
  bboxSchema,
  countrySchema,
  labelSchema,
  localeSchema,
  municipalitySchema,
  positionSchema,
  sideSchema,
} from "../contract/index.ts";

export const territorySchema = z.strictObject({
  name: labelSchema,
  languages: z.array(localeSchema).min(1),
  /** IANA name of the one time zone whose clock every opening hour means. */
  timeZone: z.string(),
  /** What the map shows first; `bbox` holds every municipality. */
  view: z.strictObject({ centre: positionSchema, zoom: z.number().positive(), bbox: bboxSchema }),
  countries: z.array(
    z.strictObject({
      key: countrySchema,
      /** The region by which `opening_hours` knows school holidays; absent where it knows none. */
      region: z.string().optional(),
      label: labelSchema,
      /** The national numbering of municipalities, as the public calls it. */
      codeScheme: z.strictObject({ key: z.string(), label: labelSchema }),
    }),
  ),
  sides: z.array(z.strictObject({ key: sideSchema, country: countrySchema, label: labelSchema })),
  districts: z.array(z.strictObject({ key: z.string(), side: sideSchema, label: labelSchema })),
});

/** One entry of `municipalities.json`: a municipality of the contract without its derived key. */
export const municipalityEntrySchema = municipalitySchema
  .omit({ key: true })
  .extend({
    /** Its postcodes; in France one may be shared with neighbours. */
    postcodes: z.array(z.string().regex(/^\d{4,5}$/)).min(1),
    /** Former communes and villages whose names stand in addresses. */
    localities: z.array(z.string().min(1)).optional(),
    /** National codes of municipalities that it absorbed, or its own before a renumbering. */
    formerCodes: z.array(z.string().regex(/^\d{5}$/)).optional(),
  })
  .strict();
