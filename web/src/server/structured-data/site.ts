import type { Locale, Place } from "@passerelle/data/contract";
import { SITE_NAME } from "@passerelle/data/look";
import { territory } from "@passerelle/data/territory";
import type { Crumb } from "../../lib/crumbs.ts";
import { localName } from "../../lib/local-name.ts";
import { pathOf } from "../../lib/routes.ts";

type SiteContext = { locale: Locale; origin: string };

/** The site, and how it is searched. */
export function websiteData(description: string, { locale, origin }: SiteContext): object {
  const url = origin + pathOf({ page: "home", locale });
  return {
    "@context": "https://schema.org",
    "@type": "WebSite",
    name: SITE_NAME,
    alternateName: `${SITE_NAME} – ${territory.name[locale]}`,
    url,
    description,
    inLanguage: locale,
    potentialAction: {
      "@type": "SearchAction",
      target: { "@type": "EntryPoint", urlTemplate: `${url}?q={search_term_string}` },
      "query-input": "required name=search_term_string",
    },
  };
}

/** The first places of a list, of which there are `total`. */
export function listData(
  places: Place[],
  total: number,
  name: string,
  { locale, origin }: SiteContext,
): object {
  return {
    "@context": "https://schema.org",
    "@type": "ItemList",
    name,
    numberOfItems: total,
    itemListElement: places.map((place, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: localName(place, locale).text,
      url: origin + pathOf({ page: "place", locale, slug: place.slug }),
    })),
  };
}

/** The way from the home page to the page. */
export function breadcrumbData(crumbs: Crumb[], origin: string): object {
  return {
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: crumbs.map(({ label, href }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: label,
      item: origin + href,
    })),
  };
}
