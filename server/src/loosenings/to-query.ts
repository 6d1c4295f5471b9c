import { type PlaceFilters, placeFiltersSchema } from "@passerelle/data/contract";

/** The filters as a query string holds them: lists comma-separated, what is not set left out. */
export function toQuery(filters: PlaceFilters): Record<string, string> {
  return Object.fromEntries(
    Object.keys(placeFiltersSchema.shape).flatMap((name) => {
      const value = filters[name as keyof PlaceFilters];
      return value === undefined || value === "" ? [] : [[name, String(value)]];
    }),
  );
}
