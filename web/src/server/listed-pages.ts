import type { ListedPage, Locale } from "@passerelle/data/contract";
import { pathOf } from "../lib/routes.ts";

/** Pages of which there is one in each language that search engines may list. */
export const generalPages = [
  "coverage",
  "criteria",
  "areas",
  "sources",
  "about",
  "accessibility",
] as const;

/** Path and query string of a page; throws on a general page that is not there. */
export function pathIn(page: ListedPage, locale: Locale): string {
  if (page.page === "list") return pathOf({ page: "home", locale }) + page.query;
  if (page.page !== "general") return pathOf({ ...page, locale });
  const name = generalPages.find((known) => known === page.name);
  if (!name) throw new Error(`No general page ${page.name}`);
  return pathOf({ page: name, locale });
}
