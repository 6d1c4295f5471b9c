import type { Query } from "./interpret.queries.ts";
import { queryWords } from "./query-words.ts";
import { type SearchTerm, searchTermsOf } from "./search-terms.ts";

/** A concept or municipality that some words of the query name, in full or so far. */
export type NamedTerm = Pick<SearchTerm, "kind" | "key"> & {
  isWhole: boolean;
  /** The words of the query that name it. */
  words: string[];
};

/** Fewer letters begin too many names. */
const LEAST_LETTERS = 3;

const names = searchTermsOf().flatMap(({ kind, key, names }) =>
  [...new Set(names.map((name) => queryWords(name).join(" ")))].map((name) => ({
    kind,
    key,
    name,
  })),
);
const longest = Math.max(...names.map(({ name }) => name.split(" ").length));

/** The categories and municipalities named in the query: "fablab courtrai", "bibliot roub". */
export function namedTerms({ words }: Query): NamedTerm[] {
  const found = new Map<string, NamedTerm>();
  for (let start = 0; start < words.length; start++) {
    for (let end = start + 1; end <= Math.min(start + longest, words.length); end++) {
      const run = words.slice(start, end);
      const text = run.map(({ beginnings: [likeliest = ""] }) => likeliest).join(" ");
      if (text.length < LEAST_LETTERS) continue;
      for (const { kind, key, name } of names.filter((term) => term.name.startsWith(text))) {
        const isWhole = name === text;
        const known = found.get(`${kind}/${key}`);
        if (known?.isWhole && !isWhole) continue;
        found.set(`${kind}/${key}`, { kind, key, isWhole, words: run.map(({ typed }) => typed) });
      }
    }
  }
  return [...found.values()];
}
