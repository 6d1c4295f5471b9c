import { expect, it } from "vitest";
import type { Query } from "./interpret.queries.ts";
import { namedTerms } from "./phrases.ts";
import { queryWords } from "./query-words.ts";

const query = (text: string): Query => ({
  text,
  meant: text,
  words: queryWords(text).map((typed) => ({ typed, forms: [], mended: [], beginnings: [typed] })),
});

it.each([
  ["atelier de fabrication", "functions/fablab"],
  ["fablab courtrai", "typologies/fablab"],
  ["fablab courtrai", "municipalities/BE-34022"],
  ["bibliotheek rijsel", "municipalities/FR-59350"],
  ["coworking mons en baroeul", "municipalities/FR-59410"],
])("%j names %s in full", (text, term) => {
  const whole = namedTerms(query(text)).filter(({ isWhole }) => isWhole);
  expect(whole.map(({ kind, key }) => `${kind}/${key}`)).toContain(term);
});

it("knows what is named so far, and by which words", () => {
  const terms = namedTerms(query("cowork kortr"));
  expect(terms).toContainEqual({
    kind: "municipalities",
    key: "BE-34022",
    isWhole: false,
    words: ["kortr"],
  });
  expect(terms.every(({ isWhole }) => !isWhole)).toBe(true);
});
