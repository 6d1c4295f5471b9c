import type { Database } from "../db/client.ts";
import { Memo } from "../place-index/memo.ts";
import { perIndex } from "../place-index/per-index.ts";
import type { PlaceIndex } from "../place-index/place-index.ts";
import type { RowScores } from "../place-index/row-scores.ts";
import { interpret, type Query } from "./interpret.queries.ts";
import { score } from "./ranking.ts";
import { termsOf } from "./term-words.queries.ts";

/** What a text matches, and the words to be marked. */
export type RowMatches = {
  query: Query;
  scores: RowScores;
  /** Folded beginnings of words that matched, typing errors mended. */
  words: string[];
};

/** A page asks the same text for its list, its facets and a dozen tiles. */
const known = perIndex(({ size }) => new Memo<RowMatches>(size * Float32Array.BYTES_PER_ELEMENT));

/** The places that match a text; undefined without a text. */
export async function matchRows(
  db: Database,
  index: PlaceIndex,
  q: string | undefined,
): Promise<RowMatches | undefined> {
  if (!q) return undefined;
  return known(index).get(q, async () => {
    const query = await interpret(db, index, q);
    const scores = score(index, query, await termsOf(db, index));
    return { query, scores, words: query.words.flatMap(({ beginnings }) => beginnings) };
  });
}
