/**
 * The four layers, each built only from the one before and rebuildable:
 * raw file -> normalised record -> place with a claim per field -> shown place.
 */

export * from "./schema/candidates.ts";
export * from "./schema/coverage-trend.ts";
export * from "./schema/geocodings.ts";
export * from "./schema/matches.ts";
export * from "./schema/municipalities.ts";
export * from "./schema/neighbourhoods.ts";
export * from "./schema/organisations.ts";
export * from "./schema/places.ts";
export * from "./schema/population.ts";
export * from "./schema/population-sectors.ts";
export * from "./schema/records.ts";
export * from "./schema/search.ts";
export * from "./schema/sources.ts";
export * from "./schema/suppressions.ts";
