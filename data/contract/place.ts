import { confidenceSchema } from "./confidence.ts";
import { citationSchema, descriptionSchema, originSchema } from "./draft.ts";
import type { Position } from "./geo.ts";
import { localeSchema } from "./locale.ts";
import { openingSchema } from "./opening.ts";
import { z } from "./zod.ts";

/** One record behind a place: who says it, under which reference, and when it was last seen. */
export const placeSourceSchema = z
  .object({
    source: z.string(),
    record: z.string(),
    /** Licence of the source: SPDX id, or a `LicenseRef-`. */
    licence: z.string(),
    seenAt: z.iso.datetime(),
    /** When the source itself last touched the record (ISO 8601 date, year-month or year). */
    date: z.string().optional(),
    /** When the source stopped listing the record. */
    withdrawnAt: z.iso.datetime().optional(),
    citations: z.array(citationSchema).optional(),
  })
  .meta({ id: "PlaceSource" });
export type PlaceSource = z.infer<typeof placeSourceSchema>;

export const placeSchema = descriptionSchema
  .extend({
    /** Public id, minted once and never reused. */
    id: z.string(),
    /** Last part of the address of the place's page, the same in every language. */
    slug: z.string(),
    /** Key of the typology group that colours the place on the map. */
    group: z.string(),
    /** A short text in the asked language when there is one, else in `lang`. */
    summary: z.object({ text: z.string(), lang: localeSchema, origin: originSchema }).optional(),
    /** Name of the municipality, in the asked language where it has one. */
    municipalityName: z.string().optional(),
    organisation: z.object({ id: z.string(), name: z.string().optional() }).optional(),
    sources: z.array(placeSourceSchema),
    /** The coming days of `openingHours`; absent when these are unknown or cannot be read. */
    opening: openingSchema.optional(),
    /** Metres from `near`, straight line; only when `near` is given. */
    distance: z.number().optional(),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: "Place" });
export type Place = z.infer<typeof placeSchema>;

/** What one record says of one field of a place. */
export const claimSchema = z
  .object({
    field: z.string(),
    /** In the shape of the place's own field; texts by language. */
    value: z.unknown(),
    source: z.string(),
    record: z.string(),
    /** Licence under which the value may be re-used; `ODbL-1.0` stays with it in a mixture. */
    licence: z.string(),
    /** When the source last touched the record, as it says. */
    date: z.string().optional(),
    seenAt: z.iso.datetime(),
    withdrawnAt: z.iso.datetime().optional(),
    /** Whether visitors see it: alone, or united with others where the field is a list. */
    shown: z.boolean(),
  })
  .meta({ id: "Claim" });
export type Claim = z.infer<typeof claimSchema>;

/** A place with how sure it is and, when asked for, who says what. */
export const placeDetailSchema = placeSchema
  .extend({
    /** How sure it is that the place is there today; absent where it is said to be closed or planned. */
    confidence: confidenceSchema.optional(),
    claims: z.array(claimSchema).optional(),
    /** For contributors: how much is known, from 0 to 1, and what is missing. */
    completeness: z.object({ score: z.number(), missing: z.array(z.string()) }).optional(),
  })
  .meta({ id: "PlaceDetail" });
export type PlaceDetail = z.infer<typeof placeDetailSchema>;

export const placePageSchema = z
  .object({
    items: z.array(placeSchema),
    /** All matching places, not only this page. */
    total: z.number().int(),
    /** Folded beginnings of words that `q` matched, to be marked; typing errors mended. */
    matched: z.array(z.string()).optional(),
    /** Opaque; absent on the last page. */
    nextCursor: z.string().optional(),
  })
  .meta({ id: "PlacePage" });
export type PlacePage = z.infer<typeof placePageSchema>;

/** Places that share one position, as the map draws them. */
export type Spot = {
  position: Position;
  /** Whether the position is only that of a locality or city. */
  approximate: boolean;
  places: Pick<Place, "id" | "slug" | "name" | "group">[];
};
