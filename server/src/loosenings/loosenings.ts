import { FACETS, type Loosening, type PlaceFilters } from "@passerelle/data/contract";
import type { FilterName } from "../place-index/checks.ts";
import type { Selection } from "../selection/selection.ts";
import { toQuery } from "./to-query.ts";
import { widen } from "./widen.ts";

const MOST = 5;

/** Filters that can be given up, from what matters least to what matters most. */
const DROPPED: FilterName[] = [
  "open",
  "bbox",
  "near",
  ...FACETS.filter((facet) => facet !== "open").toReversed(),
  "q",
];

/**
 * Changes of one filter that give places, where the filters give none; the smallest change first.
 * Choices inside one filter widen the result, so giving up one of several would not help.
 */
export function looseningsOf(selection: Selection, filters: PlaceFilters): Loosening[] {
  if (selection.total > 0) return [];
  const wider = widen(selection, filters);
  const dropped = DROPPED.map((filter) => ({
    filter,
    query: toQuery(without(filters, filter)),
    total: selection.failingOnly(filter),
  }));
  return [
    ...(wider
      ? [
          {
            filter: wider.filter,
            value: String(wider.value),
            query: toQuery(wider.filters),
            total: wider.total,
          },
        ]
      : []),
    ...dropped.filter(({ total }) => total > 0),
  ].slice(0, MOST);
}

/** Without `near` there is neither a radius nor a time to travel. */
function without(filters: PlaceFilters, filter: FilterName): PlaceFilters {
  const { [filter]: _dropped, ...others } = filters;
  if (filter !== "near") return others;
  const { radius: _radius, minutes: _minutes, mode: _mode, ...free } = others;
  return free;
}
