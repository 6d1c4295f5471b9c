import type { Locale } from "@passerelle/data/contract";

/** Regional form of each language: both sides of the border read day before month. */
const REGIONS: Record<Locale, string> = { fr: "fr", nl: "nl-BE", en: "en-GB" };

/** Formatters are dear to make and are asked for hundreds of times on a page: each is made once. */
function madeOnce<Options, Formatter>(
  Kind: new (region: string, options: Options) => Formatter,
): (locale: Locale, options: Options) => Formatter {
  const made = new Map<string, Formatter>();
  return (locale, options) => {
    const key = locale + JSON.stringify(options);
    const formatter = made.get(key) ?? new Kind(REGIONS[locale], options);
    made.set(key, formatter);
    return formatter;
  };
}

export const numberFormat = madeOnce<Intl.NumberFormatOptions, Intl.NumberFormat>(
  Intl.NumberFormat,
);
/** Of instants in UTC: our dates have no time zone. */
const utcFormat = madeOnce<Intl.DateTimeFormatOptions, Intl.DateTimeFormat>(Intl.DateTimeFormat);
export const dateFormat = (locale: Locale, options: Intl.DateTimeFormatOptions) =>
  utcFormat(locale, { ...options, timeZone: "UTC" });
export const listFormat = madeOnce<Intl.ListFormatOptions, Intl.ListFormat>(Intl.ListFormat);
export const displayNames = madeOnce<Intl.DisplayNamesOptions, Intl.DisplayNames>(
  Intl.DisplayNames,
);
