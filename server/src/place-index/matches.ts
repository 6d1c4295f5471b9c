import type { Database } from "../db/client.ts";
import { findMatches } from "../search/matches.queries.ts";
import { Memo } from "./memo.ts";
import { perIndex } from "./per-index.ts";
import type { PlaceIndex } from "./place-index.ts";

/** What a text matches: a score per row, NaN where it does not; and the words to be marked. */
export type RowMatches = { scores: Float32Array; words: string[] };

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
    const { scores: byId, words } = await findMatches(db, q);
    const scores = new Float32Array(index.size).fill(Number.NaN);
    for (const [id, score] of byId) {
      const row = index.rows.get(id);
      if (row !== undefined) scores[row] = score;
    }
    return { scores, words };
  });
}
