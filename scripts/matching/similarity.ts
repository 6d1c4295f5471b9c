import { distance } from "fastest-levenshtein";

/** Edits per letter above which two words are two words. */
const MIN_WORD_SIMILARITY = 0.8;

/** How alike two words are, from 0 to 1; an initial or a beginning is nearly the word. */
export function wordSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (/\d/.test(short)) return 0;
  if (short.length === 1) return long.startsWith(short) ? 0.7 : 0;
  if (short.length >= 4 && long.startsWith(short)) return 0.85;
  const similarity = textSimilarity(a, b);
  return similarity >= MIN_WORD_SIMILARITY ? similarity : 0;
}

/** How alike two texts are letter by letter, from 0 to 1. */
function textSimilarity(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 1 : 1 - distance(a, b) / longest;
}

/**
 * How alike two lists of words are, from 0 to 1, whatever their order; longer words count more.
 * Half of it is how much of the shorter list stands in the longer one.
 */
export function wordsSimilarity(a: string[], b: string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const joined = textSimilarity(a.join(""), b.join(""));
  if (joined === 1) return 1;
  // the same list always looks for its words in the other, so that the order of the two is no matter
  const isFirst = a.length < b.length || (a.length === b.length && a.join(" ") < b.join(" "));
  const [seeking, left] = isFirst ? [a, [...b]] : [b, [...a]];
  let shared = 0;
  for (const word of seeking) {
    const [at, similarity] = findBest(word, left);
    if (at === undefined) continue;
    const [found = ""] = left.splice(at, 1);
    shared += similarity * Math.min(weigh(word), weigh(found));
  }
  const [one, other] = [total(a), total(b)];
  const byWords = 0.5 * Math.min(1, shared / Math.min(one, other)) + shared / (one + other);
  const isLong = a.join("").length >= 6 && b.join("").length >= 6;
  return Math.max(byWords, isLong && joined >= 0.85 ? joined : 0);
}

function findBest(word: string, among: string[]): [at: number | undefined, similarity: number] {
  let [best, similarity]: [number | undefined, number] = [undefined, 0];
  for (let at = 0; at < among.length; at++) {
    const found = wordSimilarity(word, among[at] ?? "");
    if (found > similarity) [best, similarity] = [at, found];
  }
  return [best, similarity];
}

function total(words: string[]): number {
  return words.reduce((sum, word) => sum + weigh(word), 0);
}

function weigh(word: string): number {
  return 1 + Math.min(word.length, 8) / 4;
}
