import { placeFiltersSchema } from "./filters.ts";
import {
  BORDERS,
  COVERAGE_MINUTES,
  FORMATS,
  MAX_REACH_KILOMETRES,
  POPULATION_LAYERS,
  ROUTING_ENGINES,
} from "./lists.ts";
import { localizedTextSchema } from "./locale.ts";
import { municipalityKeySchema, sideSchema } from "./territory.ts";
import { DEFAULT_TRAVEL_MODE, TRAVEL_MODES } from "./travel.ts";
import { z } from "./zod.ts";

export type PopulationLayer = (typeof POPULATION_LAYERS)[number];
export type Border = (typeof BORDERS)[number];

/** Which places count (the filters of places), for whom, and what "within reach" means. */
export const coverageQuestionSchema = placeFiltersSchema
  .omit({ minutes: true, mode: true })
  .extend({
    /** Travel time that still counts as reach: within means at most. */
    minutes: z.coerce
      .number()
      .int()
      .min(COVERAGE_MINUTES.least)
      .max(COVERAGE_MINUTES.most)
      .default(20),
    mode: z.enum(TRAVEL_MODES).default(DEFAULT_TRAVEL_MODE),
    /** Kilometres in a straight line, in place of `minutes`. */
    kilometres: z.coerce.number().positive().max(MAX_REACH_KILOMETRES).optional(),
    /** Inhabitants by the finest layer that was harvested, or all at the centre of their municipality. */
    population: z.enum(["finest", "municipality"]).default("finest"),
    /** Whose reach: `territory`, or the key of a side, a district or a municipality. */
    within: z.string().default("territory"),
    /** `closed`: only places of the inhabitants' own country count. */
    border: z.enum(BORDERS).default("open"),
  });
export type CoverageQuestion = z.infer<typeof coverageQuestionSchema>;

export const formatSchema = z.enum(FORMATS).default("json");

const layerSchema = z.enum(POPULATION_LAYERS);

/** What the figures rest on. */
export const coverageModelSchema = z
  .object({
    mode: z.enum(TRAVEL_MODES),
    speedKmh: z.number(),
    /** How much longer ways are taken to be than the straight line. */
    detourFactor: z.number(),
    /** Absent where the reach was given in kilometres. */
    minutes: z.number().int().optional(),
    /** Metres in a straight line that count as reach. */
    distanceMetres: z.number(),
    /** Times are those of a routing server, asked then or later; absent where they are estimated. */
    routing: z
      .object({ engine: z.enum(ROUTING_ENGINES), requestedAt: z.iso.datetime() })
      .optional(),
    /** There is a routing server, but it gave no times, or not as many as the question needs. */
    routingFailed: z.boolean().optional(),
    population: z.object({
      layer: z.enum([...POPULATION_LAYERS, "mixed"]),
      /** The oldest year, where there are several. */
      year: z.number().int(),
      layers: z.array(
        z.object({ layer: layerSchema, year: z.number().int(), inhabitants: z.number().int() }),
      ),
    }),
  })
  .meta({ id: "CoverageModel" });
export type CoverageModel = z.infer<typeof coverageModelSchema>;

/** Inhabitants who have a place within reach; the share is from 0 to 1. */
export const reachSchema = z.object({ reached: z.number().int(), share: z.number() });
export type Reach = z.infer<typeof reachSchema>;

/** Counts of places by function; absent for none. */
const countsSchema = z.record(z.string(), z.number().int());

export const municipalityCoverageSchema = reachSchema
  .extend({
    key: municipalityKeySchema,
    names: localizedTextSchema,
    side: sideSchema,
    district: z.string(),
    inhabitants: z.number().int(),
    /** Of those reached, who are so by a place of the other country only. */
    acrossBorder: z.number().int(),
    /** Half of the inhabitants are at most so far from a place; absent where there is none. */
    minutes: z.number().optional(),
    /** Places in the municipality by function, whatever functions are asked for. */
    functions: countsSchema,
  })
  .meta({ id: "MunicipalityCoverage" });
export type MunicipalityCoverage = z.infer<typeof municipalityCoverageSchema>;

/** What coverage was at one data version. */
const trendPointSchema = reachSchema
  .extend({
    dataVersion: z.number().int(),
    publishedAt: z.iso.datetime(),
    inhabitants: z.number().int(),
  })
  .meta({ id: "CoverageTrendPoint" });
export type TrendPoint = z.infer<typeof trendPointSchema>;

export const coverageSchema = reachSchema
  .extend({
    /** Number of the publication that the figures are of. */
    dataVersion: z.number().int(),
    within: z.object({
      key: z.string(),
      kind: z.enum(["territory", "side", "district", "municipality"]),
    }),
    border: z.enum(BORDERS),
    /** Places that count, wherever they are, and how many of them have only an approximate position. */
    places: z.object({ total: z.number().int(), approximate: z.number().int() }),
    inhabitants: z.number().int(),
    /** The same for each number of minutes in `model.mode`, from the least on. */
    curve: z.array(reachSchema.extend({ minutes: z.number().int() })),
    municipalities: z.array(municipalityCoverageSchema),
    /** Places in the area by function, whatever functions are asked for. */
    functions: z.array(
      z.object({ key: z.string(), places: z.number().int(), per10000: z.number() }),
    ),
    /** What the border makes of the headline: all places, those of one's own country, the difference. */
    borderEffect: z.object({ open: reachSchema, closed: reachSchema, difference: reachSchema }),
    /**
     * The same question at past data versions, where the answer was another than before, the oldest
     * first and the present last. Absent where it is not recorded: with other filters than one
     * function, a reach in kilometres or all inhabitants at the centres.
     */
    trend: z.array(trendPointSchema).optional(),
    model: coverageModelSchema,
  })
  .meta({ id: "Coverage" });
export type Coverage = z.infer<typeof coverageSchema>;
