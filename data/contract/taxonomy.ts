import { KEY_PATTERN } from "./lists.ts";
import { labelSchema, localeSchema } from "./locale.ts";
import { z } from "./zod.ts";

/** The axes of the taxonomy; a place has values on each, and they are never mixed. */
export const AXES = [
  "functions",
  "typologies",
  "domains",
  "labels",
  "languages",
  "access",
  "costs",
  "equipment",
  "statuses",
] as const;
export const axisSchema = z.enum(AXES);
export type Axis = z.infer<typeof axisSchema>;

/** Types of schema.org that typologies are described with. */
export const SCHEMA_ORG_TYPES = [
  "CivicStructure",
  "CollegeOrUniversity",
  "EducationalOrganization",
  "FundingAgency",
  "GovernmentOffice",
  "GovernmentOrganization",
  "Library",
  "LocalBusiness",
  "NGO",
  "Organization",
  "Place",
  "ResearchOrganization",
] as const;
export type SchemaOrgType = (typeof SCHEMA_ORG_TYPES)[number];

const keySchema = z.string().regex(KEY_PATTERN, { message: "expected snake_case" });

/**
 * One concept of the taxonomy, one JSON file each.
 *
 * `osm`: alternatives; each is a set of tags that must all be present (`"*"`: any value).
 * `codes`: values of national schemas that mean this concept, by scheme (`mednum:typologie`).
 */
export const conceptSchema = z
  .strictObject({
    key: keySchema,
    /** Rank inside the axis, lowest first; those without one come last, by key. */
    order: z.number().int().optional(),
    label: labelSchema,
    description: labelSchema.optional(),
    synonyms: z.record(localeSchema, z.array(z.string().min(1))),
    icon: z.string().min(1),
    /** Typologies only: the group that gives the colour and the shape on the map. */
    group: keySchema.optional(),
    /** Typologies only: the type of schema.org that says the same, or nearly. */
    schemaOrg: z.enum(SCHEMA_ORG_TYPES).optional(),
    osm: z.array(z.record(z.string(), z.string())).optional(),
    codes: z.record(z.string(), z.array(z.string().min(1))).optional(),
  })
  .meta({ id: "Concept" });
export type Concept = z.infer<typeof conceptSchema>;

/** A group of typologies: one colour, one icon and one shape on the map. */
export const groupSchema = z
  .strictObject({
    key: keySchema,
    label: labelSchema,
    icon: z.string().min(1),
    order: z.number().int(),
  })
  .meta({ id: "TypologyGroup" });
export type TypologyGroup = z.infer<typeof groupSchema>;

export const taxonomySchema = z
  .object({
    groups: z.array(groupSchema),
    functions: z.array(conceptSchema),
    typologies: z.array(conceptSchema),
    domains: z.array(conceptSchema),
    labels: z.array(conceptSchema),
    languages: z.array(conceptSchema),
    access: z.array(conceptSchema),
    costs: z.array(conceptSchema),
    equipment: z.array(conceptSchema),
    statuses: z.array(conceptSchema),
  })
  .meta({ id: "Taxonomy" });
export type Taxonomy = z.infer<typeof taxonomySchema>;
