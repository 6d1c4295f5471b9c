import { LOCALES, type Locale } from "@passerelle/data/contract";
import { hrefInLocale, pathOf, type Route } from "./routes.ts";

/** What a page says of itself outside its content. */
export type Head = {
  title: string;
  description: string;
  /** Absent where there is no page. */
  route?: Route;
  /** For pages that show a choice of their visitor's. */
  isUnlisted?: boolean;
};

const THEME_COLOURS = [
  ["light", "#fbf9f4"],
  ["dark", "#15161d"],
] as const;

/** Addresses of a page in each language, `x-default` being the first language. */
export function alternatesOf(route: Route, origin: string): [hreflang: string, href: string][] {
  const hrefOf = (locale: Locale) => origin + hrefInLocale(route, "", locale);
  return [
    ...LOCALES.map((locale): [string, string] => [locale, hrefOf(locale)]),
    ["x-default", hrefOf(LOCALES[0])],
  ];
}

/** The tags of a page's `<head>`. */
export function renderHead(
  { title, description, route, isUnlisted }: Head,
  origin: string,
): string {
  const tags = [
    `<title>${escapeHtml(title)}</title>`,
    `<meta name="description" content="${escapeHtml(description)}" />`,
    ...THEME_COLOURS.map(
      ([scheme, colour]) =>
        `<meta name="theme-color" content="${colour}" media="(prefers-color-scheme: ${scheme})" />`,
    ),
  ];
  if (!route || isUnlisted)
    return [...tags, '<meta name="robots" content="noindex" />'].join("\n    ");
  const canonical = escapeHtml(origin + pathOf(route));
  const alternates = alternatesOf(route, origin).map(
    ([hreflang, href]) =>
      `<link rel="alternate" hreflang="${hreflang}" href="${escapeHtml(href)}" />`,
  );
  return [
    ...tags,
    `<link rel="canonical" href="${canonical}" />`,
    ...alternates,
    `<meta property="og:title" content="${escapeHtml(title)}" />`,
    `<meta property="og:description" content="${escapeHtml(description)}" />`,
    `<meta property="og:url" content="${canonical}" />`,
  ].join("\n    ");
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
