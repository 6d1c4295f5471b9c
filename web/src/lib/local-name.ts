import { LOCALES, type Locale, type Place } from "@passerelle/data/contract";

type Named = Pick<Place, "name" | "names">;
type Name = { text: string; lang?: Locale };

/** Name of a place in the visitor's language when a source gives one, else its usual name. */
export function localName(place: Named, locale: Locale): Name {
  const translated = place.names?.[locale];
  return translated ? { text: translated, lang: locale } : usualName(place);
}

/** The name on the door, with its language when a source says which it is. */
export function usualName({ name, names }: Named): Name {
  const lang = LOCALES.find((locale) => names?.[locale] === name);
  return lang ? { text: name, lang } : { text: name };
}
