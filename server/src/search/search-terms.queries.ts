import { asc, sql } from "drizzle-orm";
import type { Database } from "../db/client.ts";
import { searchTerms } from "../db/schema.ts";
import { type SearchTerm, searchTermsOf } from "./search-terms.ts";
import { writeSearchWords } from "./search-words.queries.ts";

/** Any number of ours: two servers that start at once do this one after the other. */
const LOCK = 8_787_002;

/**
 * Brings the words of the taxonomy and of the municipalities into the database, where they differ
 * from those it has, as after an upgrade. What servers hold in memory is of the words before.
 */
export async function writeSearchTerms(db: Database): Promise<void> {
  const wanted = searchTermsOf().map(toRow);
  await db.transaction(async (tx) => {
    await tx.select({ locked: sql`pg_advisory_xact_lock(${LOCK})` }).from(sql`(select) as one`);
    if (isSame(await readTerms(tx), wanted)) return;
    await tx.delete(searchTerms);
    await tx.insert(searchTerms).values(wanted);
    await writeSearchWords(tx);
  });
}

function toRow({ kind, key, names, parts }: SearchTerm) {
  const weight = kind === "municipalities" ? "C" : "B";
  return {
    kind,
    key,
    words: [...names, ...parts].join("; "),
    search: sql<string>`search_vector(${names.join(" ")}, ${sql.raw(`'${weight}'`)}) || search_vector(${parts.join(" ")}, 'D')`,
  };
}

function readTerms(db: Database) {
  const { kind, key, words } = searchTerms;
  return db.select({ kind, key, words }).from(searchTerms).orderBy(asc(kind), asc(key));
}

type Words = { kind: string; key: string; words: string };

function isSame(held: Words[], wanted: Words[]): boolean {
  const lines = (terms: Words[]) => terms.map(({ kind, key, words }) => `${kind}/${key}: ${words}`);
  const known = new Set(lines(held));
  return held.length === wanted.length && lines(wanted).every((line) => known.has(line));
}
