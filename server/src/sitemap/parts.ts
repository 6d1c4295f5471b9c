import type { Database } from "../db/client.ts";
import type { Entry, EntryGroup } from "./listed-pages.queries.ts";

/** Addresses that one sitemap may hold (https://www.sitemaps.org/protocol.html). */
const MOST_URLS = 50_000;

/** How many sitemaps the groups need, one after the other. */
export async function countParts(db: Database, groups: EntryGroup[], most = MOST_URLS) {
  let pages = 0;
  for (const group of groups) pages += await group.count(db);
  return Math.max(1, Math.ceil(pages / most));
}

/** The pages of one sitemap; `part` counts from 1. */
export async function findPart(
  db: Database,
  groups: EntryGroup[],
  part: number,
  most = MOST_URLS,
): Promise<Entry[]> {
  const entries: Entry[] = [];
  let skip = (part - 1) * most;
  for (const group of groups) {
    const pages = await group.count(db);
    if (skip < pages && entries.length < most) {
      entries.push(...(await group.find(db, skip, most - entries.length)));
    }
    skip = Math.max(0, skip - pages);
  }
  return entries;
}
