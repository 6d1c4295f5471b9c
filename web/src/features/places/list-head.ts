import type { Locale, PlaceFilters } from "@passerelle/data/contract";
import type { TFunction } from "i18next";
import type { ActiveFilter } from "../../lib/active-filters.ts";
import { writeHome } from "../../lib/filters-url.ts";
import { formatNumber } from "../../lib/format.ts";
import { midSentence } from "../../lib/mid-sentence.ts";

/** What a list with filters says of itself. */
export type ListHead = {
  /** The filters in words: the title of the page. */
  heading: string;
  description: string;
  /** Query string of the canonical address. */
  query: string;
  isUnlisted: boolean;
};

/** Filters whose labels are words; those of towns, sides, labels and points are names. */
const WORDS = /^(functions|typologies|domains|access|costs|equipment|languages|status|open|bbox)\b/;

/**
 * Title and description of a list with filters. One function, one municipality, or both make a page
 * that people search for; any other choice leads search engines to the plain list.
 */
export function listHead(
  { filters, active, total }: { filters: PlaceFilters; active: ActiveFilter[]; total: number },
  t: TFunction<"head">,
  locale: Locale,
): ListHead {
  const { functions = [], municipalities = [] } = filters;
  const chosen = functions.length + municipalities.length;
  const isPage = active.length === chosen && functions.length <= 1 && municipalities.length <= 1;
  const [first, second] = active;
  const heading =
    isPage && first && second
      ? t(($) => $.in, { what: first.label, where: second.label })
      : active
          .map((filter, index) => (index === 0 ? filter.label : inside(filter, locale)))
          .join(", ");
  return {
    heading,
    description:
      total === 0
        ? t(($) => $.empty, { filters: heading })
        : t(($) => $.filtered, {
            filters: heading,
            count: total,
            formatted: formatNumber(total, locale),
          }),
    query: isPage
      ? writeHome({ filters: { functions, municipalities }, sort: "relevance", view: "list" })
      : "",
    isUnlisted: !isPage || total === 0,
  };
}

/** The label of a filter after others in one sentence. */
function inside({ id, label }: ActiveFilter, locale: Locale): string {
  const [kind] = WORDS.exec(id) ?? [];
  if (!kind) return label;
  return midSentence(label, kind === "languages" ? kind : "functions", locale);
}
