import { fold } from "@passerelle/data/contract";
import { sql } from "drizzle-orm";
import type { Database } from "../db/client.ts";
import { searchWords } from "../db/schema.ts";
import { allowedErrors, type KnownWord, mend } from "./mend.ts";
import { queryWords } from "./query-words.ts";

/** One word that a place must have: as typed, or as it was meant where a letter is wrong. */
export type QueryWord = { typed: string; mended: string[] };

/** What a visitor typed, understood. */
export type Query = {
  /** All of it, folded. */
  text: string;
  words: QueryWord[];
};

/** Known words that are looked at for each mistyped one. */
const MOST_SIMILAR = 40;

/** Reads `q` with the words that places have: typing errors are mended where no word fits. */
export async function interpret(db: Database, q: string): Promise<Query> {
  const typed = queryWords(q);
  const unknown = await findUnknown(
    db,
    typed.filter((word) => allowedErrors(word)),
  );
  const words: QueryWord[] = [];
  for (const word of typed) {
    const mended = unknown.has(word) ? mend(word, await findSimilar(db, word)) : [];
    words.push({ typed: word, mended });
  }
  return { text: fold(q), words };
}

/** Beginnings of words that answer the query, for marking: as typed, or as mended. */
export function matchedWords({ words }: Query): string[] {
  return words.flatMap(({ typed, mended }) => (mended.length ? mended : typed));
}

/** The words that no known word begins with, and that are no other form of one. */
async function findUnknown(db: Database, typed: string[]): Promise<Set<string>> {
  if (!typed.length) return new Set();
  const rows = await db
    .select({ word: sql<string>`typed` })
    .from(
      sql`(values ${sql.join(
        typed.map((word) => sql`(${word}::text)`),
        sql`, `,
      )}) as query(typed)`,
    )
    .where(
      sql`not exists (select from ${searchWords} where word ~>=~ typed and word ~<~ (typed || chr(1114111)))
      and not exists (select from ${searchWords} where word = any (tsvector_to_array(search_vector(typed, 'A'))))`,
    );
  return new Set(rows.map(({ word }) => word));
}

function findSimilar(db: Database, word: string): Promise<KnownWord[]> {
  return db
    .select({ word: sql<string>`word`, places: sql<number>`places` })
    .from(sql`similar_words(${word}, ${MOST_SIMILAR})`);
}
