import { FACETS, MAX_QUERY_LENGTH, type PlaceFilters, SORTS } from "@passerelle/data/contract";
import { READERS } from "./filter-values.ts";

export type Sort = (typeof SORTS)[number];

/** All that the address of the home page says. */
export type HomeState = {
  filters: PlaceFilters;
  sort: Sort;
  /** Name of what `near` is the position of, where one was chosen by name. */
  place?: string;
  /** Where the list starts, when it was continued without JavaScript. */
  cursor?: string;
  /** What a phone shows: wide screens show both. */
  view: "list" | "map";
};

/** Filters that hold a list of values, in the order in which addresses name them. */
export const LIST_FILTERS = FACETS.filter((facet) => facet !== "open");
export type ListFilter = (typeof LIST_FILTERS)[number];

const SINGLE_FILTERS = [
  "q",
  "bbox",
  "near",
  "radius",
  "minutes",
  "mode",
  "open",
] as const satisfies Exclude<keyof PlaceFilters, ListFilter>[];

/** Filters of a query string; repeated keys add up, and values we do not know are dropped. */
export function readFilters(search: string): PlaceFilters {
  const params = new URLSearchParams(search);
  const filters: Record<string, unknown> = {};
  // a plain form sends the choice of a set time, and the time in a field of its own
  if (params.get("open") === "at") params.set("open", params.get("at") ?? "");
  for (const key of LIST_FILTERS) filters[key] = READERS[key](params.getAll(key).join(","));
  for (const key of SINGLE_FILTERS) filters[key] = READERS[key](params.get(key) ?? "");
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined));
}

/** Filters as texts. */
type FiltersQuery = Partial<Record<Exclude<keyof PlaceFilters, "mode">, string>> &
  Pick<PlaceFilters, "mode">;

/** Filters as a query string holds them: lists with commas, empty and absent ones left out. */
export function toQuery(filters: PlaceFilters): FiltersQuery {
  const texts = [...LIST_FILTERS, ...SINGLE_FILTERS].map((key) => {
    const value = filters[key] ?? "";
    return [key, Array.isArray(value) ? value.join(",") : String(value)];
  });
  return Object.fromEntries(texts.filter(([, text]) => text !== ""));
}

/** State of the home page in a query string. */
export function readHome(search: string): HomeState {
  const params = new URLSearchParams(search);
  const filters = readFilters(search);
  return {
    filters,
    sort: sortIn(
      filters,
      SORTS.find((sort) => sort === params.get("sort")),
    ),
    place: placeIn(filters, params.get("place")),
    cursor: params.get("cursor") || undefined,
    view: params.get("view") === "map" ? "map" : "list",
  };
}

/** The order asked for; distances need a point to measure from, which the visitor may have removed. */
function sortIn({ near }: PlaceFilters, asked: Sort = "relevance"): Sort {
  return asked === "distance" && !near ? "relevance" : asked;
}

/** A name means nothing without the point it names. */
function placeIn({ near }: PlaceFilters, name: string | null | undefined): string | undefined {
  return near && name ? name.slice(0, MAX_QUERY_LENGTH) : undefined;
}

/** Query string of a state, with its `?`; empty for the plain home page. */
export function writeHome({ filters, sort: asked, place, cursor, view }: HomeState): string {
  const sort = sortIn(filters, asked);
  const params = {
    ...toQuery(filters),
    sort: sort === "relevance" ? "" : sort,
    place: placeIn(filters, place) ?? "",
    cursor: cursor ?? "",
    view: view === "map" ? view : "",
  };
  return toSearch(params);
}

/** A query string with its `?`, without what is empty. */
export function toSearch(params: Record<string, string>): string {
  const pairs = Object.entries(params)
    .filter(([, value]) => value !== "")
    .map(([key, value]) => `${key}=${encodeURIComponent(value).replaceAll("%2C", ",")}`);
  return pairs.length > 0 ? `?${pairs.join("&")}` : "";
}
