import { LOCALES } from "./lists.ts";
import type { Locale, LocalizedText } from "./locale.ts";

/** `text` in `locale`, else in the first language it has, with that language; undefined when empty. */
export function localized(
  text: LocalizedText,
  locale: Locale,
): { text: string; lang: Locale } | undefined {
  for (const lang of [locale, ...LOCALES]) {
    const found = text[lang];
    if (found) return { text: found, lang };
  }
  return undefined;
}
