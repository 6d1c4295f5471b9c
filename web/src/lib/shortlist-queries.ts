import { type Locale, MAX_IDS, type Place, type PlacesByIds } from "@passerelle/data/contract";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { parseResponse } from "hono/client";
import { type Api, browserApi } from "./api.ts";
import { readHome, toQuery } from "./filters-url.ts";
import { readShortlist } from "./shortlist-url.ts";

/** Places by their ids, whatever their order: a list that is only reordered asks for nothing. */
export function placesByIdsQuery(ids: string[], locale: Locale, api: Api = browserApi) {
  const asked = ids.toSorted().join(",");
  return queryOptions({
    queryKey: ["places-by-ids", asked, locale],
    queryFn: async ({ signal }): Promise<PlacesByIds> => {
      if (asked === "") return { items: [], moved: {}, missing: [] };
      const query = { ids: asked, lang: locale };
      return parseResponse(api.places["by-ids"].$get({ query }, { init: { signal } }));
    },
    placeholderData: keepPreviousData,
  });
}

/** What one list on paper holds: the short list of an address, else the first results. */
export function printQuery(search: string, locale: Locale, api: Api = browserApi) {
  const { ids } = readShortlist(search);
  const { filters, sort } = readHome(search);
  return queryOptions({
    queryKey: ["print", ids.length > 0 ? { ids } : { filters, sort }, locale],
    queryFn: async ({ signal }): Promise<{ items: Place[]; total: number }> => {
      const init = { init: { signal } };
      if (ids.length > 0) {
        const query = { ids: ids.join(","), lang: locale };
        const { items } = await parseResponse(api.places["by-ids"].$get({ query }, init));
        return { items, total: items.length };
      }
      const query = { ...toQuery(filters), sort, limit: MAX_IDS, lang: locale };
      return parseResponse(api.places.$get({ query }, init));
    },
  });
}
