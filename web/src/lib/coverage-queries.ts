import type { Coverage, Gaps, Locale, Siting } from "@passerelle/data/contract";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { parseResponse } from "hono/client";
import { type Api, browserApi } from "./api.ts";
import { type CoverageState, planQuery, questionQuery } from "./coverage-url.ts";

/** Gaps of each kind that the page lists; the files hold all of them. */
export const LISTED_GAPS = 20;

/** Who has a place within reach. */
export function coverageQuery(state: CoverageState, locale: Locale, api: Api = browserApi) {
  const question = questionQuery(state);
  return queryOptions({
    queryKey: ["coverage", question, locale],
    queryFn: async ({ signal }) => {
      const query = { ...question, lang: locale };
      const answer = await parseResponse(api.coverage.$get({ query }, { init: { signal } }));
      return answer as Coverage;
    },
    placeholderData: keepPreviousData,
  });
}

/** Where those without reach live. */
export function gapsQuery(state: CoverageState, locale: Locale, api: Api = browserApi) {
  const question = questionQuery(state);
  return queryOptions({
    queryKey: ["coverage-gaps", question, locale],
    queryFn: async ({ signal }) => {
      const query = { ...question, limit: LISTED_GAPS, lang: locale };
      const answer = await parseResponse(api.coverage.gaps.$get({ query }, { init: { signal } }));
      return answer as Gaps;
    },
    placeholderData: keepPreviousData,
  });
}

/** What the plan gains; nothing is asked for an empty one. */
export function sitingQuery(state: CoverageState, locale: Locale, api: Api = browserApi) {
  const request = { ...questionQuery(state), ...planQuery(state) };
  return queryOptions({
    queryKey: ["coverage-siting", request, locale],
    queryFn: async ({ signal }): Promise<Siting | null> => {
      if (state.plan.length === 0 && state.next === 0) return null;
      const query = { ...request, lang: locale };
      const answer = await parseResponse(api.coverage.siting.$get({ query }, { init: { signal } }));
      return answer as Siting;
    },
    placeholderData: keepPreviousData,
  });
}
