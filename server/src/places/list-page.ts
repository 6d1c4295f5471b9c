import type { Locale, PlaceList, PlacePage } from "@passerelle/data/contract";
import { LRUCache } from "lru-cache";
import type { Database } from "../db/client.ts";
import { metresFrom } from "../place-index/distance.ts";
import { perIndex } from "../place-index/per-index.ts";
import { pageOf } from "../selection/page.ts";
import type { Selection } from "../selection/selection.ts";
import { findPlacesByIds, type KnownRows } from "./places.queries.ts";

/** About 50 MB: whatever the filters, visitors look at the same places again and again. */
const MOST_ROWS = 20_000;

const knownRows = perIndex((): KnownRows => new LRUCache({ max: MOST_ROWS }));

/** One page of the selected places, in the asked order. */
export async function listPage(
  db: Database,
  selection: Selection,
  list: PlaceList,
  locale: Locale,
): Promise<PlacePage> {
  const { ids, nextCursor } = pageOf(selection, list);
  const places = await findPlacesByIds(db, ids, locale, knownRows(selection.index));
  const metresTo = list.near && metresFrom(list.near);
  return {
    items: metresTo
      ? places.map((place) => ({ ...place, distance: metresTo(...place.position) }))
      : places,
    total: selection.total,
    ...(selection.matches && { matched: selection.matches.words }),
    ...(nextCursor && { nextCursor }),
  };
}
