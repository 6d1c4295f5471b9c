import {
  CRITERIA,
  type CriteriaSort,
  NEIGHBOURHOOD_DISTANCES,
  type PlaceFilters,
} from "@passerelle/data/contract";
import { WHOLE } from "./areas.ts";
import { readFilters, toQuery, toSearch } from "./filters-url.ts";

const [DEFAULT_DISTANCE] = NEIGHBOURHOOD_DISTANCES;

/** The orders that the page offers; it measures no distances, and looks for no words. */
export const CRITERIA_PAGE_SORTS = ["met", "lacking", "name", ...CRITERIA] as const;
const DEFAULT_SORT = "met";

/** All that the address of the page of criteria says. */
export type CriteriaState = {
  /** `territory`, or the key of a side, a district or a municipality. */
  within: string;
  filters: PlaceFilters;
  sort: CriteriaSort;
  neighbourhoodDistance: (typeof NEIGHBOURHOOD_DISTANCES)[number];
  /** Where the list starts, when it was continued. */
  cursor?: string | undefined;
};

/**
 * State of the page in a query string, what we do not know left out. `areas`: the keys that `within`
 * may have. An area stands in place of a filter by municipality.
 */
export function readCriteria(search: string, areas: string[]): CriteriaState {
  const params = new URLSearchParams(search);
  const { municipalities, ...filters } = readFilters(search);
  const within = areas.find((key) => key === params.get("within")) ?? WHOLE;
  return {
    within,
    filters: within === WHOLE && municipalities ? { ...filters, municipalities } : filters,
    sort: CRITERIA_PAGE_SORTS.find((sort) => sort === params.get("sort")) ?? DEFAULT_SORT,
    neighbourhoodDistance:
      NEIGHBOURHOOD_DISTANCES.find(
        (metres) => String(metres) === params.get("neighbourhoodDistance"),
      ) ?? DEFAULT_DISTANCE,
    cursor: params.get("cursor") || undefined,
  };
}

/** Query string of a state, with its `?`; empty for the plain page. */
export function writeCriteria(state: CriteriaState): string {
  const { within, filters, sort, neighbourhoodDistance, cursor = "" } = state;
  return toSearch({
    within: within === WHOLE ? "" : within,
    ...toQuery(filters),
    sort: sort === DEFAULT_SORT ? "" : sort,
    neighbourhoodDistance:
      neighbourhoodDistance === DEFAULT_DISTANCE ? "" : String(neighbourhoodDistance),
    cursor,
  });
}

/** Whether there are filters that the page's form has no field for. */
export function isFurtherFiltered({ functions: _functions, ...others }: PlaceFilters): boolean {
  return Object.values(others).some((value) => value !== undefined);
}
