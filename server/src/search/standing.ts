import { LRUCache } from "lru-cache";
import { perIndex } from "../place-index/per-index.ts";
import {
  MASK_COLUMNS,
  type MaskColumn,
  type PlaceIndex,
  type ValueColumn,
} from "../place-index/place-index.ts";
import { FIELDS, type Field } from "../place-index/word-index.ts";
import type { QueryWord } from "./interpret.queries.ts";
import type { TermWords } from "./term-words.queries.ts";

/** Where a word stands in a place, the best first; the same again for a mended word. */
export const STANDINGS = ["name", "nameBeginning", "category", "locality", "summary"] as const;
export type Standing = (typeof STANDINGS)[number];

const BY_FIELD: Record<Field, Standing> = {
  name: "nameBeginning",
  address: "locality",
  summary: "summary",
};

/**
 * The rows that have a word, ascending, and where it stands best in each: 1 and the place in
 * `STANDINGS`; those of a mended word come behind all of the word as it was typed.
 */
export type RowStandings = { rows: Uint32Array; standings: Uint8Array };

const BUDGET_BYTES = 64 * 2 ** 20;
const BYTES_A_ROW = Uint32Array.BYTES_PER_ELEMENT + Uint8Array.BYTES_PER_ELEMENT;

/** Of the words typed last: the next text often has some of them. */
const known = perIndex(
  () =>
    new LRUCache<string, RowStandings>({
      maxSize: BUDGET_BYTES,
      sizeCalculation: ({ rows }) => 1_000 + rows.length * BYTES_A_ROW,
    }),
);

/** `terms` are those of the index. */
export function standingsOf(index: PlaceIndex, word: QueryWord, terms: TermWords[]): RowStandings {
  const standings = known(index).get(word.typed) ?? findStandings(index, word, terms);
  known(index).set(word.typed, standings);
  return standings;
}

/** Room for the standings in all rows, 0 where a word is not; what is allocated anew must be collected too. */
const roomFor = perIndex(({ size }) => new Uint8Array(size));

function findStandings(index: PlaceIndex, word: QueryWord, terms: TermWords[]): RowStandings {
  const best = roomFor(index);
  lookUp(index, best, { word: word.typed, forms: word.forms, behind: 0 }, terms);
  for (const mended of word.mended) {
    lookUp(index, best, { word: mended, forms: [], behind: STANDINGS.length }, terms);
  }
  const found = gather(best);
  best.fill(0);
  return found;
}

function gather(best: Uint8Array): RowStandings {
  let count = 0;
  for (let row = 0; row < best.length; row++) if (best[row] !== 0) count++;
  const [rows, standings] = [new Uint32Array(count), new Uint8Array(count)];
  for (let row = 0, at = 0; at < count; row++) {
    if (best[row] === 0) continue;
    rows[at] = row;
    standings[at++] = best[row] ?? 0;
  }
  return { rows, standings };
}

/** A word that is looked for, as it is or as a beginning, and whole words that are other forms of it. */
type Wanted = { word: string; forms: string[]; behind: number };

function lookUp(index: PlaceIndex, best: Uint8Array, wanted: Wanted, terms: TermWords[]): void {
  const { word, forms, behind } = wanted;
  const rankOf = (standing: Standing) => 1 + behind + STANDINGS.indexOf(standing);
  const atBest = (row: number, rank: number) => {
    const held = best[row] ?? 0;
    if (held === 0 || rank < held) best[row] = rank;
  };
  const byField = FIELDS.map((field) => rankOf(BY_FIELD[field]));
  const visit = (row: number, field: number) => atBest(row, byField[field] ?? 0);
  index.words.forBeginning(word, visit);
  for (const form of forms) index.words.forWord(form, visit);
  const inName = FIELDS.indexOf("name");
  index.words.forWord(word, (row, field) => {
    if (field === inName) atBest(row, rankOf("name"));
  });

  const isIn = (words: string[]) =>
    words.some((known) => known.startsWith(word) || forms.includes(known));
  const named = terms.filter(({ names }) => isIn(names));
  for (const axis of MASK_COLUMNS) {
    const keys = named.filter(({ kind }) => kind === axis).map(({ key }) => key);
    forRowsWithAny(index, axis, keys, (row) => atBest(row, rankOf("category")));
  }
  const towns = (among: TermWords[]) =>
    among.filter(({ kind }) => kind === "municipalities").map(({ key }) => key);
  forRowsIn(index, towns(named), (row) => atBest(row, rankOf("locality")));
  const partly = terms.filter(({ parts }) => isIn(parts));
  forRowsIn(index, towns(partly), (row) => atBest(row, rankOf("summary")));
}

function forRowsWithAny(
  { masks, dictionaries }: PlaceIndex,
  axis: MaskColumn,
  keys: string[],
  visit: (row: number) => void,
): void {
  const numbers = keys.flatMap((key) => dictionaries[axis].find(key) ?? []);
  if (!numbers.length) return;
  const wanted = numbers.reduce((bits, number) => bits | (1 << number), 0);
  const column = masks[axis];
  for (let row = 0; row < column.length; row++) if ((column[row] ?? 0) & wanted) visit(row);
}

const TOWNS: ValueColumn = "municipalities";

function forRowsIn(
  { values, dictionaries }: PlaceIndex,
  keys: string[],
  visit: (row: number) => void,
): void {
  if (!keys.length) return;
  const wanted = new Uint8Array(dictionaries[TOWNS].keys.length);
  for (const key of keys) wanted[dictionaries[TOWNS].find(key) ?? wanted.length] = 1;
  const column = values[TOWNS];
  for (let row = 0; row < column.length; row++) if (wanted[column[row] ?? 0] === 1) visit(row);
}
