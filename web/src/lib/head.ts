import { LOCALES, type Locale } from "@passerelle/data/contract";
import { SITE_NAME } from "@passerelle/data/look";
import { hrefInLocale, pathOf, type Route } from "./routes.ts";

/** What a page says of itself outside its content. */
export type Head = {
  title: string;
  description: string;
  /** Absent where there is no page. */
  route?: Route;
  /** What the canonical address has after its path, with the `?`. */
  query?: string;
  /** A page to be read but not listed by search engines. */
  isUnlisted?: boolean;
  /** The picture that stands for the page where it is shared; the site's own by default. */
  image?: ShareImage;
};

type ShareImage = {
  /** Path without its language: `/api/v1/places/x/share.png`. */
  path: string;
  alt: string;
};

const THEME_COLOURS = [
  ["light", "#fbf9f4"],
  ["dark", "#15161d"],
] as const;

/** Language and country, as Open Graph names the languages of a page. */
const OPEN_GRAPH_LOCALES: Record<Locale, string> = { fr: "fr_FR", nl: "nl_BE", en: "en_GB" };

/** Addresses of a page in each language, `x-default` being the first language. */
export function alternatesOf(
  { route, query = "" }: { route: Route; query?: string | undefined },
  origin: string,
): [hreflang: string, href: string][] {
  const hrefOf = (locale: Locale) => origin + hrefInLocale(route, query, locale);
  return [
    ...LOCALES.map((locale): [string, string] => [locale, hrefOf(locale)]),
    ["x-default", hrefOf(LOCALES[0])],
  ];
}

/**
 * The tags of a page's `<head>`.
 *
 * @param data objects of schema.org that describe the page.
 */
export function renderHead(head: Head, origin: string, data: object[] = []): string {
  const { title, description, route, query, isUnlisted } = head;
  const tags = [
    `<title>${escapeHtml(title)}</title>`,
    metaTag("name", "description", description),
    ...THEME_COLOURS.map(
      ([scheme, colour]) =>
        `<meta name="theme-color" content="${colour}" media="(prefers-color-scheme: ${scheme})" />`,
    ),
  ];
  if (!route) tags.push(metaTag("name", "robots", "noindex"));
  else {
    if (isUnlisted) tags.push(metaTag("name", "robots", "noindex, follow"));
    tags.push(
      `<link rel="canonical" href="${escapeHtml(origin + pathOf(route) + (query ?? ""))}" />`,
      ...alternatesOf({ route, query }, origin).map(
        ([hreflang, href]) =>
          `<link rel="alternate" hreflang="${hreflang}" href="${escapeHtml(href)}" />`,
      ),
      ...openGraphTags({ ...head, route }, origin),
    );
  }
  tags.push(...data.map(dataTag));
  return tags.join("\n    ");
}

/** How the page looks where it is shared (https://ogp.me). */
function openGraphTags(head: Head & { route: Route }, origin: string): string[] {
  const { title, description, route, query = "", image } = head;
  const { locale } = route;
  const others = LOCALES.filter((other) => other !== locale);
  const { path, alt } = image ?? { path: "/api/v1/share.png", alt: title };
  return [
    ["og:type", "website"],
    ["og:site_name", SITE_NAME],
    ["og:locale", OPEN_GRAPH_LOCALES[locale]],
    ...others.map((other) => ["og:locale:alternate", OPEN_GRAPH_LOCALES[other]]),
    ["og:title", title],
    ["og:description", description],
    ["og:url", origin + pathOf(route) + query],
    ["og:image", `${origin}${path}?lang=${locale}`],
    ["og:image:type", "image/png"],
    ["og:image:width", "1200"],
    ["og:image:height", "630"],
    ["og:image:alt", alt],
  ]
    .map(([property = "", content = ""]) => metaTag("property", property, content))
    .concat(metaTag("name", "twitter:card", "summary_large_image"));
}

function metaTag(attribute: "name" | "property", key: string, content: string): string {
  return `<meta ${attribute}="${key}" content="${escapeHtml(content)}" />`;
}

/** A block of JSON-LD: data, so no policy for scripts applies; an escaped < cannot end it early. */
function dataTag(data: object): string {
  const json = JSON.stringify(data).replaceAll("<", "\\u003c");
  return `<script type="application/ld+json">${json}</script>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
