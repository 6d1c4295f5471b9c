import { fold } from "@passerelle/data/contract";
import { memoize } from "../platform/memoize.ts";
import type { Query } from "./interpret.queries.ts";
import { queryWords } from "./query-words.ts";

/** A name that the query leads to, and how well it fits: 1 is the very name, 0 does not occur. */
export type NameMatch = { name: string; fit: number };

/** The name of a thing that the query fits best; undefined when it fits none. */
export function matchName(query: Query, names: string[]): NameMatch | undefined {
  let best: NameMatch | undefined;
  for (const name of names) {
    const fit = fitOf(query, name);
    // names come with the preferred ones first: a later one must be better by more than its length
    if (fit > (best ? best.fit + SHARE : 0)) best = { name, fit };
  }
  return best;
}

/** What the part of the name that was typed counts for, at most. */
const SHARE = 0.02;

/** Every word of the query must begin a word of the name. */
function fitOf(query: Query, name: string): number {
  const { words, telling } = wordsOf(name);
  const isIn = (beginning: string) => words.some((word) => word.startsWith(beginning));
  if (!query.words.every((word) => word.beginnings.some(isIn))) return 0;
  const meant = query.words.map((word) => word.beginnings.find(isIn) ?? "").join(" ");
  const mended = query.words.some((word) => word.mended.length > 0) ? 0.9 : 1;
  if (telling === meant || words.join(" ") === query.text) return mended;
  const share = Math.min(meant.length / telling.length, 1) * SHARE;
  return (telling.startsWith(meant) ? 0.8 : 0.6) * mended + share;
}

/** The same some thousand names are compared again and again. */
const wordsOf = memoize(
  (name: string) => ({ words: fold(name).split(" "), telling: queryWords(name).join(" ") }),
  (name) => name,
  20_000,
);
