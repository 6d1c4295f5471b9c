import type { Facets, Locale } from "@passerelle/data/contract";
import type { TFunction } from "i18next";
import { activeFilters } from "../../lib/active-filters.ts";
import { type Area, areaName, WHOLE } from "../../lib/areas.ts";
import type { CoverageState } from "../../lib/coverage-url.ts";
import { formatList } from "../../lib/format.ts";
import { midSentence } from "../../lib/mid-sentence.ts";
import { modeLabel } from "../../lib/reach.ts";
import { formatTenths } from "./format-share.ts";

export type Words = {
  t: TFunction<"coverage">;
  say: TFunction<"search">;
  common: TFunction;
  locale: Locale;
};

type Known = { facets: Facets["facets"] | undefined; areas: Area[] };

/** The question in words. */
export type QuestionWords = {
  /** `fablab workshop`; absent where any place counts. */
  what?: string;
  /** `within 20 minutes by bicycle` */
  reach: string;
  /** `the whole territory`, `Ath` */
  where: string;
  /** All else that narrows it, in words of its own. */
  conditions: string[];
};

export function questionWords(state: CoverageState, known: Known, words: Words): QuestionWords {
  const { t, common, locale } = words;
  const { functions = [], ...others } = state.filters;
  const active = activeFilters(others, known.facets, common, locale).map(({ label }) => label);
  const labels = functions.map((key) => {
    const option = known.facets?.functions.find((each) => each.key === key);
    return midSentence(option?.label ?? key, "functions", locale);
  });
  return {
    ...(labels.length > 0 && { what: formatList(labels, locale) }),
    reach: reachWords(state, words),
    where:
      state.within === WHOLE ? t(($) => $.question.territory) : areaName(known.areas, state.within),
    conditions: [...active, ...(state.border === "closed" ? [t(($) => $.words.closed)] : [])],
  };
}

/** `within 20 minutes by bicycle`, `within 3 km in a straight line` */
function reachWords(
  { minutes, mode, kilometres }: Pick<CoverageState, "minutes" | "mode" | "kilometres">,
  { t, say, locale }: Words,
): string {
  if (kilometres !== undefined) {
    const distance = `${formatTenths(kilometres, locale)}\u00a0km`;
    return t(($) => $.words.kilometres, { distance });
  }
  return t(($) => $.words.minutes, { count: minutes, how: modeLabel(mode, say) });
}
