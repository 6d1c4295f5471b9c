import { fold } from "@passerelle/data/contract";
import { and, like, sql } from "drizzle-orm";
import type { Database } from "../db/client.ts";
import { shownPlaces } from "../db/schema.ts";

/** Places that match a text: their scores, above 0, bigger is better; and the words to be marked. */
export type Matches = { scores: Map<string, number>; words: string[] };

/**
 * Places whose names, addresses, summaries and categories hold every word. The best are those whose
 * name begins with the words, then those with a word of the name that does.
 */
export async function findMatches(db: Database, q: string): Promise<Matches> {
  const folded = fold(q);
  const words = folded.split(" ").filter(Boolean);
  const start = escapeLike(folded);
  const rows = await db
    .select({
      id: shownPlaces.placeId,
      score: sql<number>`case when ${shownPlaces.sortName} like ${`${start}%`} then 3
        when ${shownPlaces.sortName} like ${`% ${start}%`} then 2 else 1 end`,
    })
    .from(shownPlaces)
    .where(and(...words.map((word) => like(shownPlaces.searchText, `%${escapeLike(word)}%`))));
  return { scores: new Map(rows.map(({ id, score }) => [id, score])), words };
}

function escapeLike(word: string): string {
  return word.replace(/[\\%_]/g, "\\$&");
}
