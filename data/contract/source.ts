import { SOURCE_KINDS } from "./lists.ts";
import { z } from "./zod.ts";

export const sourceKindSchema = z.enum(SOURCE_KINDS);
export type SourceKind = z.infer<typeof sourceKindSchema>;

export const ORIGINS = ["live", "archive", "curated"] as const;
export const runOriginSchema = z.enum(ORIGINS);
export type RunOrigin = z.infer<typeof runOriginSchema>;

/**
 * How near a source is to the fact, the nearest first: our editors, a register or list kept by the
 * body in charge, a directory that others fill in, somebody who passed by.
 */
export const AUTHORITIES = ["editor", "register", "directory", "observer"] as const;
export type Authority = (typeof AUTHORITIES)[number];

export const RUN_STATUSES = ["ok", "held", "failed", "skipped"] as const;

/** What one harvest of one source did; every record read is in exactly one of the counts. */
export const harvestRunSchema = z
  .object({
    source: z.string(),
    status: z.enum(RUN_STATUSES),
    /** Absent when nothing could be read. */
    origin: runOriginSchema.optional(),
    read: z.number().int(),
    created: z.number().int(),
    updated: z.number().int(),
    unchanged: z.number().int(),
    withdrawn: z.number().int(),
    /** Records left out on purpose, by reason. */
    skipped: z.record(z.string(), z.number().int()),
    /** Records that do not fit the source's schema or ours. */
    rejected: z.number().int(),
    /** First rejections, or why the run failed or was skipped. */
    messages: z.array(z.string()).optional(),
    message: z.string().optional(),
  })
  .meta({ id: "HarvestRun" });
export type HarvestRun = z.infer<typeof harvestRunSchema>;

const finishedRunSchema = harvestRunSchema.extend({ finishedAt: z.iso.datetime() });

/** A source that was not read well so many times in a row is stale. */
export const STALE_FAILURES = 3;

export const sourceSchema = z
  .object({
    id: z.string(),
    /** What it is about; of `candidates` nothing is published. */
    kind: sourceKindSchema,
    title: z.string(),
    publisher: z.string(),
    /** Absent for what the project itself holds. */
    homepage: z.url().optional(),
    /** SPDX id, or a `LicenseRef-` of `data/licences.json`. */
    licence: z.string(),
    licenceName: z.string(),
    licenceUrl: z.url().optional(),
    /** The words that re-users must show. */
    attribution: z.string(),
    /** How near it is to the fact, which decides whose value is shown. */
    authority: z.enum(AUTHORITIES),
    /** Where the data in use came from; absent when the source was never read. */
    origin: runOriginSchema.optional(),
    /** The last attempt, good or bad. */
    lastRun: finishedRunSchema.optional(),
    /** The last attempt whose data was published. */
    lastGoodRun: finishedRunSchema.optional(),
    /** Attempts in a row, up to now, that ended as failed or held. */
    failures: z.number().int(),
    /** Whether its data is shown although it could not be renewed for long. */
    isStale: z.boolean(),
    /** When the data in use was read. */
    harvestedAt: z.iso.datetime().optional(),
    /** The date in the name or the content of the file, when there is one. */
    dataDate: z.string().optional(),
    /** Records in use: places, municipalities, cells or sectors of inhabitants, neighbourhoods, positions of addresses, candidates. */
    records: z.number().int(),
    places: z.number().int(),
  })
  .meta({ id: "Source" });
export type Source = z.infer<typeof sourceSchema>;
