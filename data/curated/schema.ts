import { z } from "zod";
import {
  addressSchema,
  identifierSchema,
  labelSchema,
  localizedTextSchema,
  municipalityKeySchema,
  positionSchema,
  precisionSchema,
  statusSchema,
} from "../contract/index.ts";

const keysSchema = z.array(
  z.string().regex(/^[a-z][a-z0-9_]*$/, { message: "expected a taxonomy key" }),
);

/** `2019`, `2019-06`, `2019-06-30`; `2017~` is about 2017, `2021/2022` an interval, `..` open (EDTF). */
const dateSchema = z
  .string()
  .regex(/^(\d{4}(-\d{2}){0,2}~?|\d{4}\/\d{4}|\.\.\/\d{4}|\d{4}\/\.\.)$/, {
    message: "expected a date such as 2019, 2019-06, 2017~ or 2021/2022",
  });

/** Where an editor saw the place. */
const citationSchema = z.strictObject({
  title: z.string().min(1),
  url: z.url({ protocol: /^https?$/ }).optional(),
  /** The file or record, when it was seen in a data set. */
  dataset: z.string().min(1).optional(),
  date: dateSchema.optional(),
  /** As the publisher words it. */
  licence: z.string().min(1).optional(),
});

/** One place described by hand, from at least one source that anybody can look up. */
export const curatedPlaceSchema = z.strictObject({
  /** Stable identifier; the place keeps it when its name or municipality changes. */
  key: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { message: "expected kebab-case" }),
  name: z.string().min(1),
  names: localizedTextSchema.optional(),
  /** `place`: one can go there; `actor`: a body that is only located there. */
  kind: z.enum(["place", "actor"]),
  typologies: keysSchema.min(1),
  functions: keysSchema.default([]),
  domains: keysSchema.default([]),
  labels: keysSchema.default([]),
  languages: keysSchema.default([]),
  access: keysSchema.default([]),
  costs: keysSchema.default([]),
  equipment: keysSchema.default([]),
  status: statusSchema,
  summary: labelSchema,
  address: z.strictObject(addressSchema.omit({ country: true }).shape),
  municipality: municipalityKeySchema,
  position: positionSchema,
  precision: precisionSchema,
  /** What the position was read from, in words. */
  positionFrom: z.string().min(1),
  website: z.url({ protocol: /^https?$/ }).optional(),
  /** International form with spaces; never a mobile number. */
  phone: z
    .string()
    .regex(/^\+(33|32)( \d+)+$/, { message: "expected a number such as +33 3 20 00 00 00" })
    .optional(),
  /** A functional address, never a person's. */
  email: z.email().optional(),
  /** OSM syntax. */
  openingHours: z.string().min(1).optional(),
  identifiers: z.array(identifierSchema.strict()).default([]),
  sources: z.array(citationSchema).min(1),
  /** For reviewers only: doubts, choices made, what to check. */
  notes: z.string().min(1).optional(),
});
export type CuratedPlace = z.infer<typeof curatedPlaceSchema>;
