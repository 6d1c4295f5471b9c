import { expect, it } from "vitest";
import { ofTown } from "./french-town.ts";

it.each([
  ["Lille", "de Lille"],
  ["Armentières", "d'Armentières"],
  ["Écurie", "d'Écurie"],
  ["Halluin", "d'Halluin"],
  ["Le Maisnil", "du Maisnil"],
  ["Les Lilas", "des Lilas"],
  ["La Bassée", "de La Bassée"],
  ["Lesquin", "de Lesquin"],
])("puts %s after a name as %s", (town, words) => {
  expect(ofTown(town)).toBe(words);
});
