import type { CriteriaPage, Locale } from "@passerelle/data/contract";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { parseResponse } from "hono/client";
import { type Api, browserApi } from "./api.ts";
import type { CriteriaState } from "./criteria-url.ts";
import { toQuery } from "./filters-url.ts";

/** All places of a district, but for the largest. */
const PAGE_SIZE = 100;

/** Where the API answers the same question, for what the page itself does not show. */
export function criteriaQueryOf({ filters, cursor: _cursor, ...asked }: CriteriaState) {
  return {
    ...toQuery(filters),
    ...asked,
    neighbourhoodDistance: String(asked.neighbourhoodDistance),
  };
}

/** One page of places with what calls for projects ask of them. */
export function criteriaQuery(state: CriteriaState, locale: Locale, api: Api = browserApi) {
  return queryOptions({
    queryKey: ["criteria", state, locale],
    queryFn: ({ signal }): Promise<CriteriaPage> => {
      const from = state.cursor ? { cursor: state.cursor } : {};
      const query = { ...criteriaQueryOf(state), ...from, limit: PAGE_SIZE, lang: locale };
      return parseResponse(
        api.criteria.$get({ query }, { init: { signal } }),
      ) as Promise<CriteriaPage>;
    },
    placeholderData: keepPreviousData,
  });
}
