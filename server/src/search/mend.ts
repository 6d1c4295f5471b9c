import { editDistance } from "./edit-distance.ts";

/** A word of the list, with how many places have it. */
export type KnownWord = { word: string; places: number };

/** At most so many words are taken for one that was mistyped. */
const MOST_MENDED = 3;

/** How many letters may be wrong in a word: none in short ones and in numbers. */
export function allowedErrors(typed: string): number {
  if (/\d/.test(typed) || typed.length < 4) return 0;
  return typed.length < 7 ? 1 : 2;
}

/**
 * What was meant by a word that nothing begins with: the known words that are nearest to it, whole
 * or by their beginning, those of most places first.
 */
export function mend(typed: string, known: KnownWord[]): string[] {
  const near = known
    .map(({ word, places }) => ({ word, places, ...editDistance(typed, word) }))
    .filter(({ beginning }) => beginning <= allowedErrors(typed));
  const least = Math.min(...near.map(({ beginning }) => beginning));
  const nearest = near.filter(({ beginning }) => beginning === least);
  return nearest
    .filter((one) => !nearest.some((other) => isShortenedFrom(one, other)))
    .sort((a, b) => a.whole - b.whole || b.places - a.places || (a.word < b.word ? -1 : 1))
    .slice(0, MOST_MENDED)
    .map(({ word }) => word);
}

type NearWord = KnownWord & { whole: number };

/** Whether a word is the form that a language shortens another one to, which is as near. */
function isShortenedFrom(form: NearWord, other: NearWord): boolean {
  return form.word !== other.word && other.word.startsWith(form.word) && other.whole <= form.whole;
}
