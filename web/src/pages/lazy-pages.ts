import { Chunk } from "../lib/chunk.ts";
import type { Route } from "../lib/routes.ts";

/** Every page, by the word of its route; a visitor loads the one that is opened first. */
export const PAGES = {
  home: new Chunk(() => import("./HomePage.tsx").then(({ HomePage }) => HomePage)),
  place: new Chunk(() => import("./PlacePage.tsx").then(({ PlacePage }) => PlacePage)),
  organisation: new Chunk(() =>
    import("./OrganisationPage.tsx").then(({ OrganisationPage }) => OrganisationPage),
  ),
  coverage: new Chunk(() => import("./CoveragePage.tsx").then(({ CoveragePage }) => CoveragePage)),
  sources: new Chunk(() => import("./SourcesPage.tsx").then(({ SourcesPage }) => SourcesPage)),
  about: new Chunk(() => import("./AboutPage.tsx").then(({ AboutPage }) => AboutPage)),
  accessibility: new Chunk(() =>
    import("./AccessibilityPage.tsx").then(({ AccessibilityPage }) => AccessibilityPage),
  ),
  shortlist: new Chunk(() =>
    import("./ShortlistPage.tsx").then(({ ShortlistPage }) => ShortlistPage),
  ),
  print: new Chunk(() => import("./PrintPage.tsx").then(({ PrintPage }) => PrintPage)),
  offline: new Chunk(() => import("./OfflinePage.tsx").then(({ OfflinePage }) => OfflinePage)),
};

/** Name of the module that holds the page of a route. */
export function moduleOf({ page }: Route): string {
  return `${page[0]?.toUpperCase()}${page.slice(1)}Page`;
}

/** Makes the page of a route ready to be drawn without waiting. */
export async function loadPage(route: Route | undefined): Promise<void> {
  if (route) await PAGES[route.page].load();
}

/** How to fetch each page, so that it opens at once. */
export function pageLoads(): (() => Promise<unknown>)[] {
  return Object.values(PAGES).map((chunk) => () => chunk.load());
}
