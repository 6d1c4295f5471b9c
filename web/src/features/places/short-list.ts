import type { Locale } from "@passerelle/data/contract";
import type { TFunction } from "i18next";
import { midSentence } from "../../lib/mid-sentence.ts";

const SHOWN = 3;

/** The first labels, and how many more there are: a card is no wall of words. */
export function shortList(labels: string[], t: TFunction, locale: Locale): string {
  // the list is one sentence: only its first word keeps its capital
  const words = labels.map((label, index) =>
    index === 0 ? label : midSentence(label, "functions", locale),
  );
  if (words.length <= SHOWN + 1) return words.join(", ");
  const list = words.slice(0, SHOWN).join(", ");
  return t(($) => $.card.more, { list, count: words.length - SHOWN });
}
