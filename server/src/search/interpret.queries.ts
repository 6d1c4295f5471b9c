import { fold } from "@passerelle/data/contract";
import { sql } from "drizzle-orm";
import { LRUCache } from "lru-cache";
import type { Database } from "../db/client.ts";
import { searchWords } from "../db/schema.ts";
import { perIndex } from "../place-index/per-index.ts";
import type { PlaceIndex } from "../place-index/place-index.ts";
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

/** Visitors type the same words again and again: those typed last, read. */
const MOST_WORDS = 10_000;

const known = perIndex(() => new LRUCache<string, QueryWord>({ max: MOST_WORDS }));

/** Reads `q` with the words that places have: typing errors are mended where no word fits. */
export async function interpret(db: Database, index: PlaceIndex, q: string): Promise<Query> {
  const typed = queryWords(q);
  const read = new Map(typed.map((word) => [word, known(index).get(word)]));
  for (const word of await readWords(
    db,
    typed.filter((word) => !read.get(word)),
  )) {
    read.set(word.typed, word);
    known(index).set(word.typed, word);
  }
  const words = [...read.values()].filter((word) => word !== undefined);
  const text = fold(q);
  const mended = new Map(words.map((word) => [word.typed, word.mended[0] ?? word.typed]));
  const meant = text.split(" ").map((word) => mended.get(word) ?? word);
  return { text, meant: meant.join(" "), words };
}

async function readWords(db: Database, words: string[]): Promise<QueryWord[]> {
  return Promise.all((await findWords(db, words)).map((found) => readWord(db, found)));
}

async function readWord(db: Database, found: FoundWord): Promise<QueryWord> {
  const { typed, forms, isKnown, knownForms } = found;
  const isMistyped = !isKnown && !knownForms.length && allowedErrors(typed) > 0;
  const mended = isMistyped ? mend(typed, await findSimilar(db, typed)) : [];
  const others = mended.length ? mended : knownForms;
  const beginnings = isKnown || !others.length ? [typed] : others;
  return { typed, forms: forms.filter((form) => form !== typed), mended, beginnings };
}

/** A word with its forms, those that places have, and whether any known word begins with it. */
type FoundWord = { typed: string; forms: string[]; knownForms: string[]; isKnown: boolean };

async function findWords(db: Database, words: string[]): Promise<FoundWord[]> {
  if (!words.length) return [];
  const list = sql.join(
    words.map((word) => sql`(${word}::text)`),
    sql`, `,
  );
  const forms = sql<string[]>`tsvector_to_array(search_vector(typed, 'A'))`;
  return db
    .select({
      typed: sql<string>`typed`,
      forms,
      knownForms: sql<string[]>`array(select word from ${searchWords} where word = any (${forms}))`,
      isKnown: sql<boolean>`exists (select from ${searchWords}
        where word ~>=~ typed and word ~<~ (typed || chr(1114111)))`,
    })
    .from(sql`(values ${list}) as query(typed)`);
}

function findSimilar(db: Database, word: string): Promise<KnownWord[]> {
  return db
    .select({ word: sql<string>`word`, places: sql<number>`places` })
    .from(sql`similar_words(${word}, ${MOST_SIMILAR})`);
}
