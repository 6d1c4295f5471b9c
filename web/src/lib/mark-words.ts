import { fold } from "@passerelle/data/contract";

/** A stretch of a text, and whether it is what the visitor looked for. */
export type Stretch = { text: string; isMarked: boolean };

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** Cuts a text where its words begin with one of the folded `beginnings`, as the search matches. */
export function markWords(text: string, beginnings: string[]): Stretch[] {
  const stretches: Stretch[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const length = matchedLength(word, beginnings);
    if (length === 0) continue;
    if (index > end) stretches.push({ text: text.slice(end, index), isMarked: false });
    end = index + length;
    stretches.push({ text: text.slice(index, end), isMarked: true });
  }
  if (end < text.length) stretches.push({ text: text.slice(end), isMarked: false });
  return stretches;
}

/** How much of a word, as it is written, its longest matching beginning covers. */
function matchedLength(word: string, beginnings: string[]): number {
  const folded = fold(word);
  const wanted = Math.max(
    0,
    ...beginnings.filter((start) => folded.startsWith(start)).map(({ length }) => length),
  );
  let length = 0;
  // folding may lengthen a letter (œ) or drop an accent that stands apart
  while (fold(word.slice(0, length)).length < wanted) length += 1;
  return length;
}
