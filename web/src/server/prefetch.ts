import type { Locale, Place } from "@passerelle/data/contract";
import type { QueryClient } from "@tanstack/react-query";
import { type Api, createApi, type FetchApi } from "../lib/api.ts";
import { areasQuery } from "../lib/area-queries.ts";
import { fetchAreaSheet } from "../lib/area-sheet-queries.ts";
import { coverageQuery, gapsQuery, sitingQuery } from "../lib/coverage-queries.ts";
import { readCoverage } from "../lib/coverage-url.ts";
import { criteriaQuery } from "../lib/criteria-queries.ts";
import { isFurtherFiltered, readCriteria } from "../lib/criteria-url.ts";
import { readFilters, readHome } from "../lib/filters-url.ts";
import {
  facetsQuery,
  looseningsQuery,
  neighboursQuery,
  organisationQuery,
  placeQuery,
  placesQuery,
  sourcesQuery,
  vocabularyQuery,
} from "../lib/queries.ts";
import { pathOf, type Route } from "../lib/routes.ts";
import { placesByIdsQuery, printQuery } from "../lib/shortlist-queries.ts";
import { readShortlist } from "../lib/shortlist-url.ts";
import type { Vocabulary } from "../lib/vocabulary.ts";

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
    const [places] = await Promise.all([
      queryClient.fetchInfiniteQuery(placesQuery(state, locale, api)),
      queryClient.fetchQuery(facetsQuery(state.filters, locale, api)),
      fetchVocabulary(),
    ]);
    // the page says that nothing was found even where it cannot say what to loosen
    if (places.pages[0]?.total === 0) {
      await queryClient.prefetchQuery(looseningsQuery(state.filters, locale, api));
    }
  } else if (route.page === "place") {
    const [place, vocabulary] = await Promise.all([
      queryClient.fetchQuery(placeQuery(route.slug, locale, api)),
      fetchVocabulary(),
      queryClient.fetchQuery(sourcesQuery(locale, api)),
    ]);
    if (place) await prefetchAround(queryClient, place, vocabulary, locale, api);
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
  } else if (route.page === "coverage") {
    await prefetchCoverage(queryClient, search, locale, api);
  } else if (route.page === "criteria") {
    await prefetchCriteria(queryClient, search, locale, api);
  } else if (route.page === "areas") {
    await queryClient.fetchQuery(areasQuery(locale, api));
  } else if (route.page === "area") {
    const areas = await queryClient.fetchQuery(areasQuery(locale, api));
    const area = areas.find(({ key }) => key === route.area);
    await Promise.all([
      fetchVocabulary(),
      queryClient.fetchQuery(sourcesQuery(locale, api)),
      area && fetchAreaSheet(queryClient, { area, areas }, locale, api),
    ]);
  } else if (route.page === "sources") {
    await queryClient.fetchQuery(sourcesQuery(locale, api));
  }
}

/** The places with their criteria, and what names what the page shows. */
async function prefetchCriteria(
  queryClient: QueryClient,
  search: string,
  locale: Locale,
  api: Api,
): Promise<void> {
  const areas = await queryClient.fetchQuery(areasQuery(locale, api));
  const state = readCriteria(
    search,
    areas.map(({ key }) => key),
  );
  await Promise.all([
    queryClient.fetchQuery(criteriaQuery(state, locale, api)),
    queryClient.fetchQuery(vocabularyQuery(locale, api)),
    queryClient.fetchQuery(sourcesQuery(locale, api)),
    isFurtherFiltered(state.filters) &&
      queryClient.fetchQuery(facetsQuery(state.filters, locale, api)),
  ]);
}

/** The answer to the question of the address, its plan, and what the page names them by. */
function prefetchCoverage(queryClient: QueryClient, search: string, locale: Locale, api: Api) {
  const state = readCoverage(search);
  return Promise.all([
    queryClient.fetchQuery(coverageQuery(state, locale, api)),
    queryClient.fetchQuery(gapsQuery(state, locale, api)),
    queryClient.fetchQuery(sitingQuery(state, locale, api)),
    queryClient.fetchQuery(areasQuery(locale, api)),
    queryClient.fetchQuery(facetsQuery(state.filters, locale, api)),
    queryClient.fetchQuery(sourcesQuery(locale, api)),
    queryClient.fetchQuery(vocabularyQuery(locale, api)),
  ]);
}

/** The neighbours of a place and the other places of its organisation. */
function prefetchAround(
  queryClient: QueryClient,
  place: Place,
  vocabulary: Vocabulary,
  locale: Locale,
  api: Api,
): Promise<unknown> {
  const functions = Object.keys(vocabulary.functions);
  const { organisation } = place;
  return Promise.all([
    queryClient.fetchQuery(neighboursQuery(place, functions, locale, api)),
    organisation && queryClient.fetchQuery(organisationQuery(organisation.id, locale, api)),
  ]);
}

/** Path of a place asked by its id or by a former slug; undefined when the address is current. */
export function movedTo(queryClient: QueryClient, route: Route | undefined): string | undefined {
  if (route?.page !== "place") return undefined;
  const place = queryClient.getQueryData(placeQuery(route.slug, route.locale).queryKey);
  return place && place.slug !== route.slug ? pathOf({ ...route, slug: place.slug }) : undefined;
}
