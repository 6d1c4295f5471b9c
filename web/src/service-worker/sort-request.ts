/** What a request asks for, as far as the service worker deals with it. */
export type Kind = "page" | "asset" | "tile" | "data" | "other";

const MAP_FILES = /^\/api\/v1\/(municipalities\.geojson|points|map\.svg)$/;

/** Sorts the requests of the app; what is `other` goes to the network as if there were no worker. */
export function sortRequest(
  request: Pick<Request, "method" | "mode" | "url">,
  origin: string,
): Kind {
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== origin) return "other";
  if (request.mode === "navigate") {
    return /^\/(api|openapi|health)\b/.test(url.pathname) ? "other" : "page";
  }
  if (url.pathname.startsWith("/assets/")) return "asset";
  if (url.pathname.startsWith("/api/v1/tiles/")) return "tile";
  // unhashed files of the site (theme, icons, manifests) are as small and as few
  if (MAP_FILES.test(url.pathname) || /^\/[^/]+\.[a-z]+$/.test(url.pathname)) return "data";
  return "other";
}
