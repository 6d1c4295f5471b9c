import { LOCALES, type Locale } from "@passerelle/data/contract";

/** Which page an address asks for, apart from its query string. */
export type Route =
  | { page: "home"; locale: Locale }
  | { page: "place"; locale: Locale; slug: string }
  | { page: "organisation"; locale: Locale; id: string }
  | { page: "area"; locale: Locale; area: string }
  | { page: PlainPage; locale: Locale };

/** Pages of which there is one in each language, named by a word. */
const PLAIN_PAGES = [
  "coverage",
  "areas",
  "criteria",
  "sources",
  "about",
  "accessibility",
  "shortlist",
  "print",
  "offline",
] as const;
type PlainPage = (typeof PLAIN_PAGES)[number];

const AREAS = { fr: "territoires", nl: "gebieden", en: "areas" } as const;

const WORDS = {
  place: { fr: "lieux", nl: "plaatsen", en: "places" },
  organisation: { fr: "organisations", nl: "organisaties", en: "organisations" },
  coverage: { fr: "couverture", nl: "bereik", en: "coverage" },
  area: AREAS,
  areas: AREAS,
  criteria: { fr: "criteres", nl: "criteria", en: "criteria" },
  sources: { fr: "sources", nl: "bronnen", en: "sources" },
  about: { fr: "a-propos", nl: "over", en: "about" },
  shortlist: { fr: "selection", nl: "selectie", en: "selection" },
  print: { fr: "imprimer", nl: "afdrukken", en: "print" },
  offline: { fr: "hors-ligne", nl: "offline", en: "offline" },
  accessibility: { fr: "accessibilite", nl: "toegankelijkheid", en: "accessibility" },
} as const satisfies Record<string, Record<Locale, string>>;

/** Path of a page, without query string. */
export function pathOf(route: Route): string {
  const { page, locale } = route;
  if (page === "home") return `/${locale}`;
  const path = `/${locale}/${WORDS[page][locale]}`;
  if (page === "place") return `${path}/${encodeURIComponent(route.slug)}`;
  if (page === "organisation") return `${path}/${encodeURIComponent(route.id)}`;
  if (page === "area") return `${path}/${encodeURIComponent(route.area)}`;
  return path;
}

/** Page of a path (a final slash is tolerated); undefined when there is none. */
export function parsePath(path: string): Route | undefined {
  const [language, word, part, ...rest] = path.replace(/^\/|\/$/g, "").split("/");
  const locale = LOCALES.find((known) => known === language);
  if (!locale || rest.length > 0) return undefined;
  if (word === undefined) return { page: "home", locale };
  if (part !== undefined) {
    const name = decode(part);
    if (!name) return undefined;
    if (word === WORDS.place[locale]) return { page: "place", locale, slug: name };
    if (word === WORDS.organisation[locale]) return { page: "organisation", locale, id: name };
    if (word === AREAS[locale]) return { page: "area", locale, area: name };
    return undefined;
  }
  const page = PLAIN_PAGES.find((known) => word === WORDS[known][locale]);
  return page && { page, locale };
}

/** Language of a path, also when no page is there; undefined outside `/fr`, `/nl`, `/en`. */
export function localeOf(path: string): Locale | undefined {
  const language = path.split("/")[1];
  return LOCALES.find((known) => known === language);
}

/** The same for one page in every language. */
export function keyOf(route: Route): string {
  return pathOf({ ...route, locale: LOCALES[0] });
}

/** Address of the same page in another language, with the same query string. */
export function hrefInLocale(route: Route | undefined, search: string, locale: Locale): string {
  if (!route) return pathOf({ page: "home", locale });
  const query = search.replace(/^\?/, "");
  return pathOf({ ...route, locale }) + (query ? `?${query}` : "");
}

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    // a stray % in an address typed by hand
    return undefined;
  }
}
