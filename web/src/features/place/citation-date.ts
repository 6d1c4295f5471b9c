import type { Locale } from "@passerelle/data/contract";
import type { TFunction } from "i18next";
import { formatDate } from "../../lib/format.ts";

const OPEN = "..";

/**
 * A date in EDTF: `2024-05`, `2017~` (uncertain), `2021/2022` (between), `../2022` (at the latest)
 * or `2020/..` (since).
 */
export function citationDate(edtf: string, t: TFunction<"pages">, locale: Locale): string {
  const [from = "", to] = edtf.split("/");
  if (to === undefined) {
    const date = formatDate(from, locale);
    return from.endsWith("~") ? t(($) => $.place.circa, { date }) : date;
  }
  if (from === OPEN) return t(($) => $.place.latest, { date: formatDate(to, locale) });
  if (to === OPEN) return t(($) => $.place.since, { date: formatDate(from, locale) });
  return `${formatDate(from, locale)}–${formatDate(to, locale)}`;
}
