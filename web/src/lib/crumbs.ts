import type { Locale, Organisation, Place } from "@passerelle/data/contract";
import { writeHome } from "./filters-url.ts";
import { pathOf } from "./routes.ts";

/** One step of the way to a page. */
export type Crumb = { label: string; href: string };

type Town = Pick<Place, "municipality" | "municipalityName">;

/** The list, the list of the town, the place. */
export function placeCrumbs(
  place: Town & { slug: string },
  words: { home: string; name: string },
  locale: Locale,
): Crumb[] {
  return [
    ...townCrumbs(place, words.home, locale),
    { label: words.name, href: pathOf({ page: "place", locale, slug: place.slug }) },
  ];
}

/** The list, the list of the town when all its places are in one, the organisation. */
export function organisationCrumbs(
  { id, places }: Pick<Organisation, "id" | "places">,
  words: { home: string; name: string },
  locale: Locale,
): Crumb[] {
  const [first, ...others] = places;
  const town =
    first && others.every(({ municipality }) => municipality === first.municipality) ? first : {};
  return [
    ...townCrumbs(town, words.home, locale),
    { label: words.name, href: pathOf({ page: "organisation", locale, id }) },
  ];
}

function townCrumbs(
  { municipality, municipalityName }: Partial<Town>,
  home: string,
  locale: Locale,
): Crumb[] {
  const list = pathOf({ page: "home", locale });
  const crumbs = [{ label: home, href: list }];
  if (municipality && municipalityName) {
    const filters = { municipalities: [municipality] };
    const query = writeHome({ filters, sort: "relevance", view: "list" });
    crumbs.push({ label: municipalityName, href: list + query });
  }
  return crumbs;
}
