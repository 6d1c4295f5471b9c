import { type SQL, sql } from "drizzle-orm";
import { shownPlaces } from "../db/schema.ts";
import type { Query, QueryWord } from "./interpret.queries.ts";
import { type NamedTerm, namedTerms } from "./phrases.ts";

/** What one word is worth by where it stands; a mended word is worth less wherever it stands. */
const WORTH = { name: 10, nameBeginning: 8, category: 5, locality: 3, summary: 1, mended: 0.5 };

/** What a category or municipality that is named in full adds to its places. */
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
  const { text, words } = query;
  const parts = [
    ...words.map(worth),
    ...namedTerms(query).map(named),
    sql`case when ${shownPlaces.sortName} = ${text} then ${sql.raw(`${EXACT_NAME}`)}
             when starts_with(${shownPlaces.sortName}, ${text}) then ${sql.raw(`${NAME_BEGINS}`)} else 0 end`,
  ];
  return sql<number>`(${sql.join(parts, sql` + `)})::float8`;
}

function worth({ typed, forms, mended }: QueryWord): SQL {
  const tier = (query: string, points: number) =>
    sql`when ${shownPlaces.search} @@ ${query}::tsquery then ${sql.raw(`${points}`)}`;
  const tiers = (word: string, others: string[], factor: number) => [
    tier(whole(word, "A"), WORTH.name * factor),
    tier(anywhere(word, others, "A"), WORTH.nameBeginning * factor),
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

function named({ kind, key }: NamedTerm): SQL {
  const holds =
    kind === "municipalities"
      ? sql`${shownPlaces.municipality} = ${key}`
      : sql`${shownPlaces[kind]} @> array[${key}]::text[]`;
  return sql`(case when ${holds} then ${sql.raw(`${NAMED[kind]}`)} else 0 end)`;
}

/** The word, or a longer one that begins with it, or another form of it. */
function anywhere(word: string, forms: string[], weights = ""): string {
  return [beginning(word, weights), ...forms.map((form) => whole(form, weights))].join(" | ");
}

// folded words hold letters and digits alone, so that quotes are safe
const beginning = (word: string, weights = "") => `'${word}':*${weights}`;
const whole = (word: string, weights: string) => `'${word}'${weights && `:${weights}`}`;
