import {
  type FacetOption,
  type Facets,
  type Locale,
  type PlaceFilters,
  readClock,
} from "@passerelle/data/contract";
import { territory } from "@passerelle/data/territory";
import type { TFunction } from "i18next";
import { LIST_FILTERS } from "./filters-url.ts";
import { formatDayName, formatTime } from "./format.ts";
import type { Vocabulary, VocabularyAxis } from "./vocabulary.ts";

/** One choice of the visitor's, and the filters without it. */
export type ActiveFilter = { id: string; label: string; without: PlaceFilters };

/**
 * The filters in use, in the order of the panel; labels come from the facets' options, and from the
 * vocabulary where those could not be had.
 */
export function activeFilters(
  filters: PlaceFilters,
  facets: Facets["facets"] | undefined,
  t: TFunction,
  locale: Locale,
  vocabulary?: Partial<Record<string, Vocabulary[VocabularyAxis]>>,
): ActiveFilter[] {
  const { q, bbox, near, open } = filters;
  const active: ActiveFilter[] = [];
  if (q) {
    const label = t(($) => $.filters.text, { text: q });
    active.push({ id: "q", label, without: { ...filters, q: undefined } });
  }
  for (const key of LIST_FILTERS) {
    const values: string[] = filters[key] ?? [];
    for (const value of values) {
      const options: FacetOption[] = facets?.[key] ?? [];
      const option = options.find((known) => known.key === value);
      const label = option?.label ?? vocabulary?.[key]?.[value]?.label ?? value;
      const rest = values.filter((other) => other !== value);
      active.push({ id: `${key}:${value}`, label, without: { ...filters, [key]: rest } });
    }
  }
  if (bbox) {
    const label = t(($) => $.filters.area);
    active.push({ id: "bbox", label, without: { ...filters, bbox: undefined } });
  }
  if (near) {
    const label = t(($) => $.filters.near);
    const without = {
      ...filters,
      near: undefined,
      radius: undefined,
      minutes: undefined,
      mode: undefined,
    };
    active.push({ id: "near", label, without });
  }
  if (open) {
    const label = openLabel(open, t, locale);
    active.push({ id: "open", label, without: { ...filters, open: undefined } });
  }
  return active;
}

function openLabel(open: string, t: TFunction, locale: Locale): string {
  if (open === "now") return t(($) => $.filters.openNow);
  if (open === "late") return t(($) => $.filters.openLate);
  if (open === "weekend") return t(($) => $.filters.openWeekend);
  if (open === "unknown") return t(($) => $.filters.openUnknown);
  const { date, minutes } = readClock(open, territory.timeZone);
  const day = formatDayName(date, locale, { day: "numeric", month: "long" });
  return t(($) => $.filters.openAt, { day, time: formatTime(minutes) });
}
