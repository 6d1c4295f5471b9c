/**
 * The closed lists and patterns of the contract. They stand apart from the schemas, so that the
 * browser, which reads its own address and trusts the server, need not load the validator.
 */

/** Languages of the interface and of the data, in fallback order. */
export const LOCALES = ["fr", "nl", "en"] as const;

/** The three sides of the territory. */
export const SIDES = ["fr", "vlaanderen", "wallonie"] as const;

export const STATUSES = ["active", "planned", "temporarily_closed", "closed", "unknown"] as const;

/** What a source is about. Candidates are places that are too doubtful to be published. */
export const SOURCE_KINDS = [
  "places",
  "municipalities",
  "population",
  "sectors",
  "neighbourhoods",
  "addresses",
  "candidates",
] as const;

/** How well a position is known; `locality` and `city` are never drawn as if exact. */
export const PRECISIONS = ["address", "street", "locality", "city"] as const;

/** Filters whose options are counted, in the order in which they are shown. */
export const FACETS = [
  "functions",
  "typologies",
  "domains",
  "sides",
  "municipalities",
  "labels",
  "languages",
  "access",
  "costs",
  "equipment",
  "status",
  "open",
] as const;

/** Values of `open` beside an ISO 8601 date-time. */
export const OPEN_VALUES = ["now", "late", "weekend", "unknown"] as const;

export const SORTS = ["relevance", "distance", "name"] as const;

/** Why nobody can say from the hours alone whether a door is open. */
export const DOUBTS = ["appointment", "open_end", "holiday", "comment", "unsaid"] as const;

/** The legal public holidays of the countries of the territory. */
export const HOLIDAYS = [
  "new_year",
  "easter_monday",
  "labour_day",
  "victory_1945",
  "ascension",
  "whit_monday",
  "national_day",
  "assumption",
  "all_saints",
  "armistice_1918",
  "christmas",
] as const;

/** What inhabitants can be counted by, the finest first. */
export const POPULATION_LAYERS = ["grid_200m", "grid_1km", "sectors", "municipality"] as const;

/** Kinds of routing servers that can be asked for travel times. */
export const ROUTING_ENGINES = ["valhalla", "osrm"] as const;

/** Whether places beyond the national border count. */
export const BORDERS = ["open", "closed"] as const;

/** Forms in which figures are given. */
export const FORMATS = ["json", "csv", "geojson"] as const;

/** What calls for projects ask of a place. */
export const CRITERIA = [
  "two_functions",
  "open_late",
  "open_weekend",
  "priority_neighbourhood",
  "free_activities",
  "equipment",
  "seats",
  "connection",
  "label",
] as const;

/** Metres from a priority neighbourhood that calls for projects may allow. */
export const NEIGHBOURHOOD_DISTANCES = [300, 500, 1000] as const;
/** Where proposals of places may be: at the centres of municipalities, or of cells. */
export const CANDIDATES = ["municipalities", "cells"] as const;

/** How sure it is that a place is there today. */
export const CONFIDENCE_LEVELS = ["confirmed", "likely", "unconfirmed"] as const;

/** Answers to a criterion, from the best on; `unknown` where no source says enough. */
export const VERDICTS = ["yes", "unknown", "no"] as const;

/**
 * Orders of places with their criteria: those of the list, the most criteria met or not met first,
 * or one criterion in the order of `VERDICTS`.
 */
export const CRITERIA_SORTS = [...SORTS, "met", "lacking", ...CRITERIA] as const;

/** Least and most `minutes` of coverage. */
export const COVERAGE_MINUTES = { least: 5, most: 60 } as const;
/** Most `kilometres` of coverage. */
export const MAX_REACH_KILOMETRES = 100;
/** Most places that one plan drops, and most that one request proposes. */
export const MAX_PLAN = 20;

/** Most places that one short list holds, and that one request gives by their ids. */
export const MAX_IDS = 100;
/** Most characters of a searched text. */
export const MAX_QUERY_LENGTH = 200;
/** Most metres of `radius`. */
export const MAX_RADIUS = 200_000;
/** Most `minutes` of travel. */
export const MAX_MINUTES = 180;

/** Public id of a place. */
export const PLACE_ID_PATTERN = /^[a-z0-9]{1,40}$/;

/** Minutes to which a night reaches into the next day: what ends later is cut at midnight. */
export const NIGHT_END = 30 * 60;

/** A key of the taxonomy. */
export const KEY_PATTERN = /^[a-z][a-z0-9_]*$/;

/** Country and national code (INSEE in France, NIS in Belgium): `FR-59350`, `BE-34022`. */
export const MUNICIPALITY_KEY_PATTERN = /^(FR|BE)-\d{5}$/;
