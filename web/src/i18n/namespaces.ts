import type area from "./locales/en/area.json";
import type claims from "./locales/en/claims.json";
import type common from "./locales/en/common.json";
import type coverage from "./locales/en/coverage.json";
import type criteria from "./locales/en/criteria.json";
import type head from "./locales/en/head.json";
import type hours from "./locales/en/hours.json";
import type keep from "./locales/en/keep.json";
import type map from "./locales/en/map.json";
import type pages from "./locales/en/pages.json";
import type search from "./locales/en/search.json";
import type shortlist from "./locales/en/shortlist.json";
import type sources from "./locales/en/sources.json";

/** The texts of one language, by namespace: one file each in the folder of the language. */
export type Messages = {
  area: typeof area;
  claims: typeof claims;
  common: typeof common;
  coverage: typeof coverage;
  criteria: typeof criteria;
  head: typeof head;
  hours: typeof hours;
  keep: typeof keep;
  map: typeof map;
  pages: typeof pages;
  search: typeof search;
  shortlist: typeof shortlist;
  sources: typeof sources;
};

export type Namespace = keyof Messages;

/** Pages that few visitors open first, most of them officials. */
const FOR_OFFICIALS = /^(area|coverage|criteria|sources)/;

/** Which file of a language holds a namespace that the first one does not. */
export function fileOf(namespace: Namespace): "later" | "officials" {
  return FOR_OFFICIALS.test(namespace) ? "officials" : "later";
}

/** One namespace of each file that a page needs besides the first. */
export function namespacesOf(page: string | undefined): Namespace[] {
  if (page === "home") return [];
  return page && FOR_OFFICIALS.test(page) ? ["pages", "area"] : ["pages"];
}

/** What `import.meta.glob` gives of a language's folder, by namespace. */
export function toMessages(files: Record<string, unknown>): Partial<Messages> {
  const byNamespace = Object.entries(files).map(([path, texts]) => [
    path.replace(/^.*\/|\.json$/g, ""),
    texts,
  ]);
  // the test of the locales checks that every language has the keys of English
  return Object.fromEntries(byNamespace) as Partial<Messages>;
}
