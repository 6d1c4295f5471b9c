import { positionSchema, precisionSchema } from "./geo.ts";
import { STATUSES } from "./lists.ts";
import { localizedTextSchema } from "./locale.ts";
import { countrySchema, municipalityKeySchema, sideSchema } from "./territory.ts";
import { z } from "./zod.ts";

export const statusSchema = z.enum(STATUSES);
export type Status = z.infer<typeof statusSchema>;

export const identifierSchema = z
  .object({
    /** `siret`, `siren`, `kbo`, `rna`, `ror`, `wikidata`, `osm`, `uai`, `isil`... */
    scheme: z.string().regex(/^[a-z][a-z0-9-]*$/),
    value: z.string().min(1),
  })
  .meta({ id: "Identifier" });
export type Identifier = z.infer<typeof identifierSchema>;

export const addressSchema = z
  .object({
    street: z.string().min(1).optional(),
    houseNumber: z.string().min(1).optional(),
    postcode: z.string().min(1).optional(),
    locality: z.string().min(1).optional(),
    country: countrySchema,
  })
  .meta({ id: "Address" });
export type Address = z.infer<typeof addressSchema>;

/** Who wrote a text: the source itself, an editor of Passerelle, or a machine translation. */
export const originSchema = z.enum(["source", "editor", "machine"]);
export type TextOrigin = z.infer<typeof originSchema>;

/** What a source cites in its turn. Dates are EDTF: `2021`, `2021-05`, `2017~`. */
export const citationSchema = z.object({
  title: z.string(),
  url: z.string().optional(),
  date: z.string().optional(),
  licence: z.string().optional(),
});
export type Citation = z.infer<typeof citationSchema>;

/** What a record says of a place, and what a place shows; absent means "nobody says", never "". */
export const descriptionSchema = z.object({
  name: z.string().min(1),
  /** The name in each language in which a source gives it. */
  names: localizedTextSchema.optional(),
  typologies: z.array(z.string()).min(1),
  functions: z.array(z.string()),
  domains: z.array(z.string()),
  labels: z.array(z.string()),
  /** Languages in which visitors are helped: ISO 639-1 codes, ISO 639-3 for sign languages. */
  languages: z.array(z.string()),
  /** What is done for disabled people. */
  access: z.array(z.string()),
  /** Whether visitors pay; several where it depends on the activity. */
  costs: z.array(z.string()),
  /** Machines and rooms for visitors. */
  equipment: z.array(z.string()),
  status: statusSchema,
  address: addressSchema,
  municipality: municipalityKeySchema,
  side: sideSchema,
  position: positionSchema,
  precision: precisionSchema,
  /** OSM `opening_hours` syntax. */
  openingHours: z.string().optional(),
  website: z.url().optional(),
  /** E.164, never a mobile number. */
  phone: z.string().optional(),
  /** A functional address, never a person's. */
  email: z.email().optional(),
  identifiers: z.array(identifierSchema),
});

/** One normalised record: cleaned, in our words, inside the territory. */
export const draftSchema = descriptionSchema.extend({
  /** Identifier of the record inside its source; stable from one harvest to the next. */
  ref: z.string().min(1),
  summary: z.object({ texts: localizedTextSchema, origin: originSchema }).optional(),
  /** Whether the record describes the legal body itself, so that its name is the body's name. */
  isOrganisation: z.boolean(),
  citations: z.array(citationSchema).optional(),
  /** By field: the licence of a value that the source took from elsewhere, where it is another. */
  fieldLicences: z.record(z.string(), z.string()).optional(),
  /** How sure the source is that the place exists, from 0 to 1, where it says so. */
  certainty: z.number().min(0).max(1).optional(),
  /** When the source last touched the record: ISO 8601 date, year-month or year. */
  date: z.string().optional(),
});
export type Draft = z.infer<typeof draftSchema>;
