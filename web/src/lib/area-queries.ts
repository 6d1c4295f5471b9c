import type { Locale } from "@passerelle/data/contract";
import { queryOptions } from "@tanstack/react-query";
import { parseResponse } from "hono/client";
import { type Api, browserApi } from "./api.ts";
import { toAreas } from "./areas.ts";

/** The sides, districts and municipalities in one language; they change only with a release. */
export function areasQuery(locale: Locale, api: Api = browserApi) {
  return queryOptions({
    queryKey: ["areas", locale],
    queryFn: async ({ signal }) => {
      const { items } = await parseResponse(api.municipalities.$get({}, { init: { signal } }));
      return toAreas(items, locale);
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
}
