import type { QueryClient } from "@tanstack/react-query";
import type { i18n as I18n } from "i18next";
import { organisationTitle } from "../../features/organisation/organisation-title.ts";
import { organisationCrumbs, placeCrumbs } from "../../lib/crumbs.ts";
import { readHome } from "../../lib/filters-url.ts";
import { localName } from "../../lib/local-name.ts";
import { organisationQuery, placeQuery, placesQuery, vocabularyQuery } from "../../lib/queries.ts";
import type { Route } from "../../lib/routes.ts";
import { organisationData } from "./organisation.ts";
import { placeData } from "./place.ts";
import { breadcrumbData, listData, websiteData } from "./site.ts";

type PageContext = {
  /** Holds what the page shows. */
  queryClient: QueryClient;
  i18n: I18n;
  origin: string;
  search: string;
  title: string;
};

/** What schema.org has to say of a page, from the data that it shows. */
export function structuredData(route: Route, context: PageContext): object[] {
  const { queryClient, i18n, origin, search, title } = context;
  const { locale } = route;
  const site = { locale, origin };
  const home = i18n.t(($) => $.site.places);
  if (route.page === "home") {
    const state = readHome(search);
    const page = queryClient.getQueryData(placesQuery(state, locale).queryKey)?.pages[0];
    const list = page ? [listData(page.items, page.total, title, site)] : [];
    return [
      websiteData(
        i18n.t(($) => $.site.description),
        site,
      ),
      ...list,
    ];
  }
  if (route.page === "place") {
    const place = queryClient.getQueryData(placeQuery(route.slug, locale).queryKey);
    const vocabulary = queryClient.getQueryData(vocabularyQuery(locale).queryKey);
    if (!place || !vocabulary) return [];
    const words = { home, name: localName(place, locale).text };
    return [
      placeData(place, { ...site, vocabulary }),
      breadcrumbData(placeCrumbs(place, words, locale), origin),
    ];
  }
  if (route.page === "organisation") {
    const organisation = queryClient.getQueryData(organisationQuery(route.id, locale).queryKey);
    if (!organisation) return [];
    const name = organisationTitle(organisation, i18n.getFixedT(null, "claims"));
    return [
      organisationData(organisation, name, site),
      breadcrumbData(organisationCrumbs(organisation, { home, name }, locale), origin),
    ];
  }
  return [];
}
