import type { Locale, PlaceList, PlacePage } from "@passerelle/data/contract";
import type { Database } from "../db/client.ts";
import { metresFrom } from "../place-index/distance.ts";
import { pageOf } from "../place-index/page.ts";
import type { Selection } from "../place-index/selection.ts";
import { findPlacesByIds } from "./places.queries.ts";

/** One page of the selected places, in the asked order. */
export async function listPage(
  db: Database,
  selection: Selection,
  list: PlaceList,
  locale: Locale,
): Promise<PlacePage> {
  const { ids, nextCursor } = pageOf(selection, list);
  const places = await findPlacesByIds(db, ids, locale);
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
