import type { Locale } from "@passerelle/data/contract";
import { type HomeState, writeHome } from "./filters-url.ts";
import { pathOf } from "./routes.ts";

/** Address of a place's page; it keeps the filters of the list, for the way back. */
export function placeHref(slug: string, locale: Locale, state: HomeState): string {
  return pathOf({ page: "place", locale, slug }) + writeHome({ ...state, cursor: undefined });
}
