import type { PlaceIndex } from "../place-index/place-index.ts";
import { inBoth, type RowScores } from "../place-index/row-scores.ts";
import type { Query, QueryWord } from "./interpret.queries.ts";
import { type NamedTerm, namedTerms } from "./phrases.ts";
import { type RowStandings, STANDINGS, type Standing, standingsOf } from "./standing.ts";
import type { TermWords } from "./term-words.queries.ts";

/** What one word is worth by where it stands; a mended word is worth less wherever it stands. */
const WORTH: Record<Standing, number> = {
  name: 10,
  nameBeginning: 8,
  category: 5,
  locality: 3,
  summary: 1,
};
const MENDED = 0.5;

/** Beside other words, a town in the name of a place says little more than where it lies. */
const TOWN_IN_NAME = 4;

/** What a category or municipality that is named in full adds to its places; half of it so far. */
const NAMED: Record<NamedTerm["kind"], number> = {
  typologies: 4,
  functions: 3,
  municipalities: 4,
  domains: 1,
  labels: 1,
  equipment: 1,
};

const EXACT_NAME = 100;
const NAME_BEGINS = 20;

/** The rows that have every word of the query, and how well each answers it. */
export function score(index: PlaceIndex, query: Query, terms: TermWords[]): RowScores {
  const { words } = query;
  const named = namedTerms(query);
  const towns = named.filter(({ kind }) => kind === "municipalities").flatMap((term) => term.words);
  const isTown = ({ typed }: QueryWord) => words.length > 1 && towns.includes(typed);
  const [first = NOTHING, ...others] = words.map((word) =>
    worthOf(standingsOf(index, word, terms), worthsOf(isTown(word))),
  );
  const found = others.reduce(inBoth, first);
  for (const term of named) addNamed(index, term, found);
  addName(index, query, found);
  return found;
}

const NOTHING: RowScores = { rows: new Uint32Array(), scores: new Float32Array() };

function worthOf({ rows, standings }: RowStandings, worths: number[]): RowScores {
  // a loop: `Float32Array.from` takes ten times as long
  const scores = new Float32Array(rows.length);
  for (let at = 0; at < scores.length; at++) scores[at] = worths[standings[at] ?? 0] ?? 0;
  return { rows, scores };
}

/** What a word is worth, by where it stands. */
function worthsOf(isTown: boolean): number[] {
  const whole = STANDINGS.map((standing) =>
    isTown && (standing === "name" || standing === "nameBeginning")
      ? TOWN_IN_NAME
      : WORTH[standing],
  );
  return [0, ...whole, ...whole.map((worth) => worth * MENDED)];
}

// each adds in a loop of its own: a function called for every row and term takes several times as long

function addNamed(index: PlaceIndex, term: NamedTerm, { rows, scores }: RowScores): void {
  const { values, masks, dictionaries } = index;
  const { kind, key, isWhole } = term;
  const worth = NAMED[kind] * (isWhole ? 1 : 0.5);
  const number = dictionaries[kind].find(key);
  if (number === undefined) return;
  if (kind === "municipalities") {
    const column = values[kind];
    for (let at = 0; at < rows.length; at++) {
      if (column[rows[at] ?? 0] === number) scores[at] = (scores[at] ?? 0) + worth;
    }
    return;
  }
  const column = masks[kind];
  for (let at = 0; at < rows.length; at++) {
    const isSo = ((column[rows[at] ?? 0] ?? 0) >>> number) & 1;
    if (isSo) scores[at] = (scores[at] ?? 0) + worth;
  }
}

/** What a name adds that is, or begins with, what was meant. */
function addName(index: PlaceIndex, query: Query, { rows, scores }: RowScores): void {
  const { texts, nameRanks } = index;
  const sure = query.text === query.meant ? 1 : MENDED;
  const { from, wholeTo, to } = texts.sortNames.rangeOf(Buffer.from(query.meant));
  if (from === to) return;
  for (let at = 0; at < rows.length; at++) {
    const rank = nameRanks[rows[at] ?? 0] ?? 0;
    if (rank < from || rank >= to) continue;
    scores[at] = (scores[at] ?? 0) + sure * (rank < wholeTo ? EXACT_NAME : NAME_BEGINS);
  }
}
