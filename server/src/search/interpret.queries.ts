import { fold } from "@passerelle/data/contract";
import { sql } from "drizzle-orm";
import type { Database } from "../db/client.ts";
import { searchWords } from "../db/schema.ts";
import { allowedErrors, type KnownWord, mend } from "./mend.ts";
import { queryWords } from "./query-words.ts";

/** One word that a place must have. */
export type QueryWord = {
  typed: string;
  /** What the three languages shorten it to: `librari` for "libraries". */
  forms: string[];
  /** What was meant, a few letters mended, where no place has the word in any form. */
  mended: string[];
  /** Beginnings of the words in places that answer it, the likeliest first; for marking too. */
  beginnings: string[];
};

/** What a visitor typed, understood. */
export type Query = {
  /** All of it, folded, and the same with its typing errors mended. */
  text: string;
  meant: string;
  words: QueryWord[];
};

/** Known words that are looked at for each mistyped one. */
const MOST_SIMILAR = 40;

/** Reads `q` with the words that places have: typing errors are mended where no word fits. */
export async function interpret(db: Database, q: string): Promise<Query> {
  const words: QueryWord[] = [];
  for (const { typed, forms, isKnown, knownForms } of await readWords(db, queryWords(q))) {
    const isMistyped = !isKnown && !knownForms.length && allowedErrors(typed) > 0;
    const mended = isMistyped ? mend(typed, await findSimilar(db, typed)) : [];
    const others = mended.length ? mended : knownForms;
    const beginnings = isKnown || !others.length ? [typed] : others;
    const shortened = forms.filter((form) => form !== typed);
    words.push({ typed, forms: shortened, mended, beginnings });
  }
  const text = fold(q);
  const mended = new Map(words.map((word) => [word.typed, word.mended[0] ?? word.typed]));
  const meant = text.split(" ").map((word) => mended.get(word) ?? word);
  return { text, meant: meant.join(" "), words };
}

/** Each word with its forms, those that places have, and whether any known word begins with it. */
async function readWords(db: Database, words: string[]) {
  if (!words.length) return [];
  const list = sql.join(
    words.map((word) => sql`(${word}::text)`),
    sql`, `,
  );
  const forms = sql<string[]>`tsvector_to_array(search_vector(typed, 'A'))`;
  const rows = await db
    .select({
      typed: sql<string>`typed`,
      forms,
      knownForms: sql<string[]>`array(select word from ${searchWords} where word = any (${forms}))`,
      isKnown: sql<boolean>`exists (select from ${searchWords}
        where word ~>=~ typed and word ~<~ (typed || chr(1114111)))`,
    })
    .from(sql`(values ${list}) as query(typed)`);
  // in the order in which they were typed
  return rows.toSorted((a, b) => words.indexOf(a.typed) - words.indexOf(b.typed));
}

function findSimilar(db: Database, word: string): Promise<KnownWord[]> {
  return db
    .select({ word: sql<string>`word`, places: sql<number>`places` })
    .from(sql`similar_words(${word}, ${MOST_SIMILAR})`);
}
