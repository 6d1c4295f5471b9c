import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { serveStatic } from "@hono/node-server/serve-static";
import type { RenderModule, WebConfig } from "@passerelle/data/contract";
import type { Context } from "hono";
import { secureHeaders } from "hono/secure-headers";
import type { createApp } from "../app.ts";
import { localeOf } from "../platform/locale.ts";
import type { AppEnv } from "../platform/router.ts";
import { serveSitemaps } from "../sitemap/serve-sitemaps.ts";
import { inlineScripts } from "./inline-scripts.ts";
import { styleInliner } from "./inline-styles.ts";
import { isPhone } from "./is-phone.ts";

/** How the pages are made: the built web, what it must know, and the public address. */
export type PagesSettings = {
  /** Folder with `client/` (assets, `index.html`) and `server/entry-server.js`. */
  webFolder: string;
  config: WebConfig;
  publicUrl?: string | undefined;
};

/** Serves the built web's assets, and its pages rendered on the server, beside the API. */
export async function servePages(
  app: ReturnType<typeof createApp>,
  { webFolder, config, publicUrl }: PagesSettings,
) {
  const entry = join(webFolder, "server", "entry-server.js");
  if (!existsSync(entry)) throw new Error(`${entry} is missing: run pnpm build first`);
  const { render, ...listing } = (await import(pathToFileURL(entry).href)) as RenderModule;
  const originOf = (c: Context<AppEnv>) =>
    publicUrl?.replace(/\/$/, "") ?? new URL(c.req.url).origin;
  const client = join(webFolder, "client");
  const { template, sources } = inlineScripts(
    readFileSync(join(client, "index.html"), "utf8"),
    client,
  );

  const inlineStyles = styleInliner(client);

  app.use(contentSecurity(config, sources));
  app.use("/assets/*", async (c, next) => {
    await next();
    if (c.res.ok) c.header("cache-control", "public, max-age=31536000, immutable");
  });
  app.get("/", (c) => {
    c.header("vary", "Accept-Language");
    return c.redirect(`/${localeOf(c)}${new URL(c.req.url).search}`, 302);
  });
  serveSitemaps(app, listing, originOf);
  app.use("/:file{.+\\.[a-z0-9]+}", serveStatic({ root: client, precompressed: true }));

  return app.get("/*", async (c: Context<AppEnv>, next) => {
    if (/^\/(api\/|api$|health|openapi)/.test(c.req.path)) return next();
    const { pathname, search } = new URL(c.req.url);
    const page = await render({
      url: pathname + search,
      origin: originOf(c),
      isPhone: isPhone(c),
      locale: localeOf(c),
      template,
      config,
      fetchApi: async (path, init) => app.request(path, init),
    });
    if ("location" in page) return c.redirect(page.location, page.status);
    c.header("cache-control", "no-cache");
    c.header("vary", "Sec-CH-UA-Mobile, User-Agent", { append: true });
    return c.html(inlineStyles(page.html), page.status);
  });
}

/** Only our own scripts and the inline ones of these `sources` run; the only other host is that of the online basemap. */
function contentSecurity({ basemapStyleUrl }: WebConfig, sources: string[]) {
  const basemap = basemapStyleUrl ? [new URL(basemapStyleUrl).origin] : [];
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'", ...sources],
      connectSrc: ["'self'", ...basemap],
      imgSrc: ["'self'", "data:", "blob:", ...basemap],
      styleSrc: ["'self'", "'unsafe-inline'"],
      workerSrc: ["'self'", "blob:"],
      frameAncestors: ["'self'"],
      baseUri: ["'self'"],
      formAction: ["'self'"],
      objectSrc: ["'none'"],
    },
    referrerPolicy: "strict-origin-when-cross-origin",
    crossOriginEmbedderPolicy: false,
    crossOriginResourcePolicy: false,
    strictTransportSecurity: false,
  });
}
