import type { Locale } from "./locale.ts";

/** What the server hands to the web's rendering; the server knows no component. */
export type RenderRequest = {
  /** Path and query string as asked: `/fr/lieux/x?functions=fablab`. */
  url: string;
  /** Scheme and host for canonical addresses: `https://example.org`. */
  origin: string;
  /** Language of a page outside `/fr`, `/nl`, `/en` (errors). */
  locale: Locale;
  /** The built `index.html` with its `<!--head-->`, `<!--app-->` and `<!--state-->` marks. */
  template: string;
  /** Asks the API; `path` starts with `/api/`. */
  fetchApi: (path: string, init?: RequestInit) => Promise<Response>;
  config: WebConfig;
};

/** A whole page, or where to go instead. */
export type RenderResult =
  | { status: 200 | 404 | 503; html: string }
  | { status: 301 | 302; location: string };

/** What `web/dist/server/entry-server.js` exports. */
export type RenderModule = { render: (request: RenderRequest) => Promise<RenderResult> };

/** Settings of the server that the browser needs. */
export type WebConfig = {
  /** URL of a MapLibre style; absent means the built-in style only. */
  basemapStyleUrl?: string;
  contactEmail?: string;
  /** Scheme and host of the site, for addresses that leave it; set while rendering. */
  origin?: string;
};
