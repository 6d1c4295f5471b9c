import type { Locale } from "./locale.ts";

/** What the server hands to the web's rendering; the server knows no component. */
export type RenderRequest = {
  /** Path and query string as asked: `/fr/lieux/x?functions=fablab`. */
  url: string;
  /** Scheme and host for canonical addresses: `https://example.org`. */
  origin: string;
  /** Whether the browser says that it is a phone's. */
  isPhone: boolean;
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

/** A page that search engines may list. */
export type ListedPage =
  | { page: "general"; name: string }
  /** The list, with the filters of its query string (with the `?`). */
  | { page: "list"; query: string }
  | { page: "place"; slug: string }
  | { page: "organisation"; id: string }
  /** The sheet of a side, a district or a municipality, by its key. */
  | { page: "area"; area: string };

/** What `web/dist/server/entry-server.js` exports. */
export type RenderModule = {
  render: (request: RenderRequest) => Promise<RenderResult>;
  /** Pages without data of their own that search engines may list. */
  generalPages: readonly string[];
  /** Path and query string of a page. */
  pathIn: (page: ListedPage, locale: Locale) => string;
};

/** Settings of the server that the browser needs. */
export type WebConfig = {
  /** URL of a MapLibre style; absent means the built-in style only. */
  basemapStyleUrl?: string;
  contactEmail?: string;
  /** Scheme and host of the site, for addresses that leave it; set while rendering. */
  origin?: string;
  /** Whether the page was rendered for a phone; set while rendering. */
  isPhone?: boolean;
};
