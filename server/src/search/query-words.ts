import { fold } from "@passerelle/data/contract";
import { stopWords } from "./stop-words.ts";

/** Words beyond this many say no more about what is looked for. */
const MOST_WORDS = 12;

/**
 * The words of `q` that a place must have, folded, in their order: without the small words of the
 * three languages, unless there are no others.
 */
export function queryWords(q: string): string[] {
  const all = fold(q).split(" ").filter(Boolean);
  const telling = all.filter((word) => !stopWords.has(word));
  return [...new Set(telling.length ? telling : all)].slice(0, MOST_WORDS);
}
