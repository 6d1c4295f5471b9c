import type { Axis, Locale } from "@passerelle/data/contract";

/**
 * A label as it stands inside a sentence: in lower case, unless its first word is an abbreviation
 * (`CNC`, `3D`, `Wi-Fi`) or, outside French, the name of a language (`English`).
 */
export function midSentence(label: string, axis: Axis, locale: Locale): string {
  const isName = axis === "languages" && locale !== "fr" && !/^\p{L}+ \p{Ll}/u.test(label);
  const isWord = /^\p{Lu}(\p{Ll}*’)?\p{Ll}*(?=[\s,]|$)/u.test(label);
  return isName || !isWord ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
