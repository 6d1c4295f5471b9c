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
  const all = words.map(({ typed, mended }) =>
    anyOf([asTyped(typed), ...mended.map((word) => prefix(word))]),
  );
  return sql`${shownPlaces.search} @@ (${sql.join(all, sql` && `)})`;
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

function worth({ typed, mended }: QueryWord): SQL {
  const has = (query: SQL) => sql`${shownPlaces.search} @@ (${query})`;
  const tiers = (word: string, factor: number) => sql`
    when ${has(whole(word, "A"))} then ${sql.raw(`${WORTH.name * factor}`)}
    when ${has(asTyped(word, "A"))} then ${sql.raw(`${WORTH.nameBeginning * factor}`)}
    when ${has(asTyped(word, "B"))} then ${sql.raw(`${WORTH.category * factor}`)}
    when ${has(asTyped(word, "C"))} then ${sql.raw(`${WORTH.locality * factor}`)}
    when ${has(asTyped(word, "D"))} then ${sql.raw(`${WORTH.summary * factor}`)}`;
  return sql`(case ${tiers(typed, 1)}
    ${sql.join(
      mended.map((word) => tiers(word, WORTH.mended)),
      sql` `,
    )} else 0 end)`;
}

function named({ kind, key }: NamedTerm): SQL {
  const holds =
    kind === "municipalities"
      ? sql`${shownPlaces.municipality} = ${key}`
      : sql`${shownPlaces[kind]} @> array[${key}]::text[]`;
  return sql`(case when ${holds} then ${sql.raw(`${NAMED[kind]}`)} else 0 end)`;
}

/** The word or a longer one that begins with it, or another form of it in one of the languages. */
function asTyped(word: string, weight = ""): SQL {
  return anyOf([
    prefix(word, weight),
    ...["french", "dutch", "english"].map(
      (language) =>
        sql`to_tsquery(${sql.raw(`'${language}'`)}, ${`'${word}':${weight || "ABCD"}`})`,
    ),
  ]);
}

const prefix = (word: string, weight = "") => sql`to_tsquery('simple', ${`'${word}':*${weight}`})`;
const whole = (word: string, weight: string) => sql`to_tsquery('simple', ${`'${word}':${weight}`})`;
const anyOf = (queries: SQL[]) => sql`(${sql.join(queries, sql` || `)})`;
