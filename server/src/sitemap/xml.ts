import { LOCALES, type Locale } from "@passerelle/data/contract";
import { escapeXml } from "../platform/escape-xml.ts";

const HEADER = '<?xml version="1.0" encoding="UTF-8"?>';
const SITEMAPS = "http://www.sitemaps.org/schemas/sitemap/0.9";

/** A page with its address in each language. */
export type SitemapUrl = { hrefs: Record<Locale, string>; updatedAt?: Date };

/** The sitemap of one language; each page names the others (https://www.sitemaps.org/protocol.html). */
export function renderSitemap(urls: SitemapUrl[], locale: Locale): string {
  const items = urls.map(({ hrefs, updatedAt }) => {
    const alternates = [...LOCALES.map((lang) => [lang, hrefs[lang]]), ["x-default", hrefs.fr]].map(
      ([lang, href = ""]) =>
        `<xhtml:link rel="alternate" hreflang="${lang}" href="${escapeXml(href)}"/>`,
    );
    const changed = updatedAt ? `<lastmod>${updatedAt.toISOString()}</lastmod>` : "";
    return `<url><loc>${escapeXml(hrefs[locale])}</loc>${changed}${alternates.join("")}</url>`;
  });
  return `${HEADER}\n<urlset xmlns="${SITEMAPS}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${items.join("\n")}\n</urlset>\n`;
}

/** The list of all sitemaps. */
export function renderSitemapIndex(hrefs: string[]): string {
  const items = hrefs.map((href) => `<sitemap><loc>${escapeXml(href)}</loc></sitemap>`);
  return `${HEADER}\n<sitemapindex xmlns="${SITEMAPS}">\n${items.join("\n")}\n</sitemapindex>\n`;
}
