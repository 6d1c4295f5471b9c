import {
  type Locale,
  type Organisation,
  type Place,
  type PlaceDetail,
  type PlaceFilters,
  type PlacePage,
  type PlacesByIds,
  STATUSES,
} from "@passerelle/data/contract";
import {
  type InfiniteData,
  infiniteQueryOptions,
  keepPreviousData,
  type QueryClient,
  queryOptions,
} from "@tanstack/react-query";
import { parseResponse } from "hono/client";
import { type Api, browserApi } from "./api.ts";
import { type HomeState, toQuery } from "./filters-url.ts";
import { toVocabulary } from "./vocabulary.ts";

const PAGE_SIZE = 20;

/** The list, page after page, from where the address says. */
export function placesQuery(
  { filters, sort, cursor }: HomeState,
  locale: Locale,
  api: Api = browserApi,
) {
  return infiniteQueryOptions({
    queryKey: ["places", { filters, sort, cursor }, locale],
    queryFn: ({ pageParam, signal }): Promise<PlacePage> => {
      const from = pageParam ? { cursor: pageParam } : {};
      const query = { ...toQuery(filters), ...from, sort, limit: PAGE_SIZE, lang: locale };
      return parseResponse(api.places.$get({ query }, { init: { signal } }));
    },
    initialPageParam: cursor,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });
}

/** A place that a list has brought already, so that its page opens at once. */
export function listedPlace(client: QueryClient, slug: string, locale: Locale): Place | undefined {
  const inLocale = <Data>(key: string) =>
    client
      .getQueriesData<Data>({ queryKey: [key] })
      .flatMap(([queryKey, data]) => (queryKey.at(-1) === locale && data ? [data] : []));
  const lists = inLocale<InfiniteData<PlacePage>>("places").flatMap(({ pages }) => pages);
  const shortlists = inLocale<PlacesByIds>("places-by-ids");
  return [...lists, ...shortlists]
    .flatMap(({ items }): Place[] => items)
    .find((place) => place.slug === slug);
}

/** One place by slug or id, with who says what; null when there is none. */
export function placeQuery(slug: string, locale: Locale, api: Api = browserApi) {
  return queryOptions({
    queryKey: ["place", slug, locale],
    queryFn: async ({ signal }): Promise<PlaceDetail | null> => {
      const request = { param: { id: slug }, query: { lang: locale, claims: "true" } } as const;
      const response = await api.places[":id"].$get(request, { init: { signal } });
      if (response.status === 404) return null;
      if (response.status === 301) throw new Error(`${response.url} leads nowhere`);
      return parseResponse(response);
    },
  });
}

/** How many neighbours a place's page shows, at most. */
export const NEIGHBOURS = 5;

/** How many other places of its organisation a place's page shows, at most. */
export const SIBLINGS = 5;

/**
 * The places nearest to one, nearest first; those closed for good are left out. Around a place where
 * one can do something, only such places: `functions` are all there are. As many more as the page may
 * show elsewhere come along.
 */
export function neighboursQuery(
  place: Pick<Place, "id" | "position" | "functions" | "organisation">,
  functions: string[],
  locale: Locale,
  api: Api = browserApi,
) {
  const { id, position, organisation } = place;
  const wanted = NEIGHBOURS + (organisation ? SIBLINGS : 0);
  return queryOptions({
    queryKey: ["neighbours", id, locale],
    queryFn: async ({ signal }): Promise<Place[]> => {
      const query = {
        near: position.join(","),
        status: STATUSES.filter((status) => status !== "closed").join(","),
        ...(place.functions.length > 0 && { functions: functions.join(",") }),
        sort: "distance",
        // the place itself is one of them
        limit: wanted + 1,
        lang: locale,
      } as const;
      const page = await parseResponse(api.places.$get({ query }, { init: { signal } }));
      return page.items.filter((neighbour) => neighbour.id !== id).slice(0, wanted);
    },
  });
}

/** One organisation with its places; null when there is none. */
export function organisationQuery(id: string, locale: Locale, api: Api = browserApi) {
  return queryOptions({
    queryKey: ["organisation", id, locale],
    queryFn: async ({ signal }): Promise<Organisation | null> => {
      const request = { param: { id }, query: { lang: locale } };
      const response = await api.organisations[":id"].$get(request, { init: { signal } });
      return response.status === 404 ? null : parseResponse(response);
    },
  });
}

/** Options of every filter with their counts. */
export function facetsQuery(filters: PlaceFilters, locale: Locale, api: Api = browserApi) {
  return queryOptions({
    queryKey: ["facets", filters, locale],
    queryFn: ({ signal }) => {
      const query = { ...toQuery(filters), lang: locale };
      return parseResponse(api.facets.$get({ query }, { init: { signal } }));
    },
    placeholderData: keepPreviousData,
  });
}

/** What a text may lead to; `near` brings what is close to the top. */
export function suggestionsQuery({ q, near }: Pick<PlaceFilters, "q" | "near">, locale: Locale) {
  return queryOptions({
    queryKey: ["suggestions", q, near, locale],
    queryFn: ({ signal }) => {
      const query = { ...toQuery({ q, near }), lang: locale };
      return parseResponse(browserApi.suggest.$get({ query }, { init: { signal } }));
    },
    placeholderData: keepPreviousData,
    // a box without suggestions still searches: nothing is said of a failure, nor tried again
    retry: false,
  });
}

/** What to give up where a search finds nothing, the nearest to what was asked first. */
export function looseningsQuery(filters: PlaceFilters, locale: Locale, api: Api = browserApi) {
  return queryOptions({
    queryKey: ["loosenings", filters, locale],
    queryFn: async ({ signal }) => {
      const query = { ...toQuery(filters), lang: locale };
      const answer = await parseResponse(api.loosenings.$get({ query }, { init: { signal } }));
      return answer.items;
    },
  });
}

/** The taxonomy in one language; it changes only with a release. */
export function vocabularyQuery(locale: Locale, api: Api = browserApi) {
  return queryOptions({
    queryKey: ["vocabulary", locale],
    queryFn: async ({ signal }) =>
      toVocabulary(await parseResponse(api.taxonomy.$get({}, { init: { signal } })), locale),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Where the data comes from; `notices` are codes, the words for them are ours. */
export function sourcesQuery(locale: Locale, api: Api = browserApi) {
  return queryOptions({
    queryKey: ["sources", locale],
    queryFn: ({ signal }) =>
      parseResponse(api.sources.$get({ query: { lang: locale } }, { init: { signal } })),
  });
}
