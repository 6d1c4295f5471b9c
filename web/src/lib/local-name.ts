import type { Locale, Place } from "@passerelle/data/contract";

/** Name of a place in the visitor's language when a source gives one, else its usual name. */
export function localName(
  { name, names }: Pick<Place, "name" | "names">,
  locale: Locale,
): { text: string; lang?: Locale } {
  const translated = names?.[locale];
  return translated ? { text: translated, lang: locale } : { text: name };
}
