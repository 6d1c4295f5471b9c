import type { Locale } from "@passerelle/data/contract";
import { numberFormat } from "../../lib/intl.ts";

/** A share from 0 to 1 in per cent; what is not all never reads 100 %, nor what is not nothing 0 %. */
export function formatShare(share: number, locale: Locale): string {
  const tenths = Math.round(share * 1000);
  const shown = share > 0 && tenths === 0 ? 1 : share < 1 && tenths === 1000 ? 999 : tenths;
  return numberFormat(locale, { style: "percent", maximumFractionDigits: 1 }).format(shown / 1000);
}

/** How far two shares lie apart, in percentage points, without its sign. */
export function formatPoints(difference: number, locale: Locale): string {
  return formatTenths(Math.abs(difference) * 100, locale);
}

/** A number to a tenth. */
export function formatTenths(value: number, locale: Locale): string {
  return numberFormat(locale, { maximumFractionDigits: 1 }).format(value);
}
