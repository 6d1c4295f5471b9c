import type { Locale } from "@passerelle/data/contract";
import type { TFunction } from "i18next";

const SHOWN = 3;

/** The first labels, and how many more there are: a card is no wall of words. */
export function shortList(labels: string[], t: TFunction, locale: Locale): string {
  // the list is one sentence: only its first word keeps its capital
  const words = labels.map((label, index) => (index === 0 ? label : lowerFirst(label, locale)));
  if (words.length <= SHOWN + 1) return words.join(", ");
  const list = words.slice(0, SHOWN).join(", ");
  return t(($) => $.card.more, { list, count: words.length - SHOWN });
}

/** `Local events` → `local events`, but not `IT help` or `FabLab`. */
function lowerFirst(label: string, locale: Locale): string {
  const [first = "", second = ""] = label;
  if (second !== second.toLocaleLowerCase(locale)) return label;
  return first.toLocaleLowerCase(locale) + label.slice(first.length);
}
