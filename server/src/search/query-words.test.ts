import { expect, it } from "vitest";
import { queryWords } from "./query-words.ts";

it.each([
  ["Bibliothèque à Courtrai", ["bibliotheque", "courtrai"]],
  ["coworking près de Tournai", ["coworking", "tournai"]],
  ["bib bij Ieper in de buurt", ["bib", "ieper", "buurt"]],
  ["fablab near the station of Lille", ["fablab", "station", "lille"]],
  ["L'Hybride", ["hybride"]],
  ["Mons-en-Barœul mons", ["mons", "baroeul"]],
  ["de la", ["de", "la"]],
  [" … ", []],
])("%j is looked up as %j", (q, words) => {
  expect(queryWords(q)).toEqual(words);
});

it("stops reading a text that goes on", () => {
  const text = Array.from({ length: 50 }, (_, index) => `word${index}`).join(" ");
  expect(queryWords(text)).toHaveLength(12);
});
