import { LOCALES, type Locale, localeSchema, type RenderModule } from "@passerelle/data/contract";
import type { Context } from "hono";
import type { createApp } from "../app.ts";
import { notFound } from "../platform/errors.ts";
import { dataVersionEtag } from "../platform/etag.ts";
import type { AppEnv } from "../platform/router.ts";
import {
  areaEntries,
  type EntryGroup,
  listEntries,
  organisationEntries,
  placeEntries,
} from "./listed-pages.queries.ts";
import { countParts, findPart } from "./parts.ts";
import { renderSitemap, renderSitemapIndex } from "./xml.ts";

type Pages = Pick<RenderModule, "generalPages" | "pathIn">;

/** Pictures that stand for pages elsewhere: those who show previews must be able to fetch them. */
const PICTURES = ["/api/v1/map.svg", "/api/v1/*share.png"];

/** Serves `robots.txt`, `sitemap.xml`, and the sitemaps of each language that it names. */
export function serveSitemaps(
  app: ReturnType<typeof createApp>,
  { generalPages, pathIn }: Pages,
  originOf: (c: Context<AppEnv>) => string,
): void {
  const general: EntryGroup = {
    count: async () => generalPages.length,
    find: async (_, offset, limit) =>
      generalPages
        .slice(offset, offset + limit)
        .map((name) => ({ page: { page: "general", name } })),
  };
  const groups = [listEntries, general, areaEntries, organisationEntries, placeEntries];

  app.get("/robots.txt", (c) =>
    c.text(
      [
        "User-agent: *",
        ...PICTURES.map((path) => `Allow: ${path}`),
        "Disallow: /api/",
        "",
        `Sitemap: ${originOf(c)}/sitemap.xml`,
        "",
      ].join("\n"),
    ),
  );

  app.get("/sitemap.xml", dataVersionEtag, async (c) => {
    const parts = await countParts(c.var.db, groups);
    const hrefs = LOCALES.flatMap((locale) =>
      Array.from(
        { length: parts },
        (_, index) => `${originOf(c)}/sitemap-${locale}-${index + 1}.xml`,
      ),
    );
    return sendXml(c, renderSitemapIndex(hrefs));
  });

  app.get("/:file{sitemap-[a-z]+-[0-9]+\\.xml}", dataVersionEtag, async (c) => {
    const [, language, part] = c.req.param("file").split(/[-.]/);
    const locale = localeSchema.safeParse(language).data;
    const entries = locale ? await findPart(c.var.db, groups, Number(part)) : [];
    if (!locale || entries.length === 0) throw notFound(c.req.path);
    const origin = originOf(c);
    const urls = entries.map(({ page, ...changed }) => ({
      ...changed,
      hrefs: Object.fromEntries(
        LOCALES.map((lang) => [lang, origin + pathIn(page, lang)]),
      ) as Record<Locale, string>,
    }));
    return sendXml(c, renderSitemap(urls, locale));
  });
}

function sendXml(c: Context, xml: string) {
  return c.body(xml, 200, { "content-type": "application/xml; charset=utf-8" });
}
