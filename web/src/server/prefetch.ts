import type { QueryClient } from "@tanstack/react-query";
import { createApi, type FetchApi } from "../lib/api.ts";
import { readFilters, readHome } from "../lib/filters-url.ts";
import {
  facetsQuery,
  organisationQuery,
  placeQuery,
  placesQuery,
  sourcesQuery,
  vocabularyQuery,
} from "../lib/queries.ts";
import { pathOf, type Route } from "../lib/routes.ts";
import { placesByIdsQuery, printQuery } from "../lib/shortlist-queries.ts";
import { readShortlist } from "../lib/shortlist-url.ts";

/** Fetches what a page shows at first; throws when the API fails. */
export async function prefetch(
  queryClient: QueryClient,
  route: Route | undefined,
  search: string,
  fetchApi: FetchApi,
): Promise<void> {
  if (!route) return;
  const { locale } = route;
  const api = createApi(fetchApi);
  const fetchVocabulary = () => queryClient.fetchQuery(vocabularyQuery(locale, api));
  if (route.page === "home") {
    const state = readHome(search);
    await Promise.all([
      queryClient.fetchInfiniteQuery(placesQuery(state, locale, api)),
      queryClient.fetchQuery(facetsQuery(state.filters, locale, api)),
      fetchVocabulary(),
    ]);
  } else if (route.page === "place") {
    await Promise.all([
      queryClient.fetchQuery(placeQuery(route.slug, locale, api)),
      queryClient.fetchQuery(sourcesQuery(locale, api)),
      fetchVocabulary(),
    ]);
  } else if (route.page === "organisation") {
    await Promise.all([
      queryClient.fetchQuery(organisationQuery(route.id, locale, api)),
      fetchVocabulary(),
    ]);
  } else if (route.page === "shortlist") {
    const { ids } = readShortlist(search);
    await Promise.all([
      queryClient.fetchQuery(placesByIdsQuery(ids, locale, api)),
      fetchVocabulary(),
    ]);
  } else if (route.page === "print") {
    await Promise.all([
      queryClient.fetchQuery(printQuery(search, locale, api)),
      queryClient.fetchQuery(facetsQuery(readFilters(search), locale, api)),
      queryClient.fetchQuery(sourcesQuery(locale, api)),
      fetchVocabulary(),
    ]);
  } else if (route.page === "sources") {
    await queryClient.fetchQuery(sourcesQuery(locale, api));
  }
}

/** Path of a place asked by its id or by a former slug; undefined when the address is current. */
export function movedTo(queryClient: QueryClient, route: Route | undefined): string | undefined {
  if (route?.page !== "place") return undefined;
  const place = queryClient.getQueryData(placeQuery(route.slug, route.locale).queryKey);
  return place && place.slug !== route.slug ? pathOf({ ...route, slug: place.slug }) : undefined;
}
