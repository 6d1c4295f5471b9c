import type { Query } from "./interpret.queries.ts";
import { queryWords } from "./query-words.ts";
import { type SearchTerm, searchTermsOf } from "./search-terms.ts";

/** A concept or municipality that the query names in full. */
export type NamedTerm = Pick<SearchTerm, "kind" | "key">;

/** Name without its small words -> what has this name, in any language. */
const byName = new Map<string, NamedTerm[]>();
for (const { kind, key, names } of searchTermsOf()) {
  for (const name of new Set(names.map((name) => queryWords(name).join(" ")))) {
    byName.set(name, [...(byName.get(name) ?? []), { kind, key }]);
  }
}
const longest = Math.max(...[...byName.keys()].map((name) => name.split(" ").length));

/** The categories and municipalities whose whole name stands in the query: "fablab courtrai". */
export function namedTerms({ words }: Query): NamedTerm[] {
  const meant = words.map(({ beginnings: [likeliest = ""] }) => likeliest);
  const found = new Map<string, NamedTerm>();
  for (let start = 0; start < meant.length; start++) {
    for (let end = start + 1; end <= Math.min(start + longest, meant.length); end++) {
      for (const term of byName.get(meant.slice(start, end).join(" ")) ?? [])
        found.set(`${term.kind}/${term.key}`, term);
    }
  }
  return [...found.values()];
}
