import { Chunk } from "../lib/chunk.ts";
import type { Route } from "../lib/routes.ts";
import type { OTHER_PAGES } from "./other-pages.ts";

type OtherPages = typeof OTHER_PAGES;
type PageOf<Name extends keyof OtherPages> = Awaited<ReturnType<OtherPages[Name]>>;

/** A page whose file is named in one more file, so that it costs the first pages next to nothing. */
function other<Name extends keyof OtherPages>(name: Name) {
  return new Chunk(async (): Promise<PageOf<Name>> => {
    const { OTHER_PAGES } = await import("./other-pages.ts");
    return (await OTHER_PAGES[name]()) as PageOf<Name>;
  });
}

/** Every page, by the word of its route; a visitor loads the one that is opened first. */
export const PAGES = {
  home: new Chunk(() => import("./HomePage.tsx").then(({ HomePage }) => HomePage)),
  place: new Chunk(() => import("./PlacePage.tsx").then(({ PlacePage }) => PlacePage)),
  organisation: other("organisation"),
  area: other("area"),
  areas: other("areas"),
  coverage: other("coverage"),
  criteria: other("criteria"),
  sources: other("sources"),
  about: other("about"),
  accessibility: other("accessibility"),
  shortlist: other("shortlist"),
  print: other("print"),
  offline: other("offline"),
};

/** Names of the modules that the page of a route is loaded by. */
export function modulesOf({ page }: Route): string[] {
  const own = `${page[0]?.toUpperCase()}${page.slice(1)}Page`;
  return page === "home" || page === "place" ? [own] : ["other-pages", own];
}

/** Makes the page of a route ready to be drawn without waiting. */
export async function loadPage(route: Route | undefined): Promise<void> {
  if (route) await PAGES[route.page].load();
}

/** How to fetch each page, so that it opens at once. */
export function pageLoads(): (() => Promise<unknown>)[] {
  return Object.values(PAGES).map((chunk) => () => chunk.load());
}
