import type { Database } from "../db/client.ts";
import { shownPlaces } from "../db/schema.ts";
import { interpret } from "./interpret.queries.ts";
import { matches, score } from "./ranking.ts";

/** The places that a text finds. */
export type Matches = {
  /** How well each place answers, by its id; bigger is better. */
  scores: Map<string, number>;
  /** Folded beginnings of words that matched, typing errors mended, to be marked. */
  words: string[];
};

/**
 * The places that have every word of `q`: in a name, a category, a locality or the summary, as a
 * whole word or as its beginning, small typing errors mended. None where `q` has no word.
 */
export async function findMatches(db: Database, q: string): Promise<Matches> {
  const query = await interpret(db, q);
  if (!query.words.length) return { scores: new Map(), words: [] };
  const rows = await db
    .select({ id: shownPlaces.placeId, score: score(query) })
    .from(shownPlaces)
    .where(matches(query));
  return {
    scores: new Map(rows.map((row) => [row.id, row.score])),
    words: query.words.flatMap(({ beginnings }) => beginnings),
  };
}
