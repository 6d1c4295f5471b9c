import { type SQL, sql } from "drizzle-orm";
import { shownPlaces } from "../db/schema.ts";
import type { Query, QueryWord } from "./interpret.queries.ts";
import { type NamedTerm, namedTerms } from "./phrases.ts";

/** What one word is worth by where it stands; a mended word is worth less wherever it stands. */
const WORTH = { name: 10, nameBeginning: 8, category: 5, locality: 3, summary: 1, mended: 0.5 };

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

/** Places that have every word of the query; the words of the index alone decide. */
export function matches({ words }: Query): SQL {
  const all = words.map(({ typed, forms, mended }) =>
    [anywhere(typed, forms), ...mended.map((word) => beginning(word))].join(" | "),
  );
  return sql`${shownPlaces.search} @@ ${all.map((word) => `(${word})`).join(" & ")}::tsquery`;
}

/** Every word of the query by its beginnings, as the text of a `tsquery`. */
export function allBeginnings({ words }: Query): string {
  const all = words.map(({ beginnings }) => beginnings.map((word) => beginning(word)).join(" | "));
  return all.map((word) => `(${word})`).join(" & ");
}

/** How well a matching place answers the query; bigger is better. */
export function score(query: Query): SQL<number> {
  const { text, meant, words } = query;
  const terms = namedTerms(query);
  const towns = terms.filter(({ kind }) => kind === "municipalities").flatMap((term) => term.words);
  const isTown = ({ typed }: QueryWord) => words.length > 1 && towns.includes(typed);
  const sure = text === meant ? 1 : WORTH.mended;
  const parts = [
    ...words.map((word) => worth(word, isTown(word))),
    ...terms.map(named),
    sql`case when ${shownPlaces.sortName} = ${meant} then ${number(EXACT_NAME * sure)}
             when starts_with(${shownPlaces.sortName}, ${meant}) then ${number(NAME_BEGINS * sure)} else 0 end`,
  ];
  return sql<number>`(${sql.join(parts, sql` + `)})::float8`;
}

function worth({ typed, forms, mended }: QueryWord, isTown: boolean): SQL {
  const tier = (query: string, points: number) =>
    sql`when ${shownPlaces.search} @@ ${query}::tsquery then ${number(points)}`;
  const tiers = (word: string, others: string[], factor: number) => [
    tier(whole(word, "A"), (isTown ? TOWN_IN_NAME : WORTH.name) * factor),
    tier(anywhere(word, others, "A"), (isTown ? TOWN_IN_NAME : WORTH.nameBeginning) * factor),
    tier(anywhere(word, others, "B"), WORTH.category * factor),
    tier(anywhere(word, others, "C"), WORTH.locality * factor),
    tier(anywhere(word, others, "D"), WORTH.summary * factor),
  ];
  const all = [
    ...tiers(typed, forms, 1),
    ...mended.flatMap((word) => tiers(word, [], WORTH.mended)),
  ];
  return sql`(case ${sql.join(all, sql` `)} else 0 end)`;
}

function named({ kind, key, isWhole }: NamedTerm): SQL {
  const holds =
    kind === "municipalities"
      ? sql`${shownPlaces.municipality} = ${key}`
      : sql`${shownPlaces[kind]} @> array[${key}]::text[]`;
  return sql`(case when ${holds} then ${number(NAMED[kind] * (isWhole ? 1 : 0.5))} else 0 end)`;
}

// a constant of ours, written into the statement so that its type is known
const number = (value: number) => sql.raw(String(value));

/** The word, or a longer one that begins with it, or another form of it. */
function anywhere(word: string, forms: string[], weights = ""): string {
  return [beginning(word, weights), ...forms.map((form) => whole(form, weights))].join(" | ");
}

// folded words hold letters and digits alone, so that quotes are safe
const beginning = (word: string, weights = "") => `'${word}':*${weights}`;
const whole = (word: string, weights: string) => `'${word}'${weights && `:${weights}`}`;
