import { fold } from "@passerelle/data/contract";
import { municipalities } from "@passerelle/data/municipalities";

/**
 * The one form of each word of a town's name that changes with the language: `courtrai` and
 * `kortrijk` are one. Only names of as many words in both languages are known.
 */
export const TOWN_ALIASES: ReadonlyMap<string, string> = readAliases();

function readAliases(): Map<string, string> {
  const aliases = new Map<string, string>();
  for (const { names } of municipalities) {
    const [first = [], ...others] = Object.values(names).map((name) => fold(name).split(" "));
    for (const other of others.filter(({ length }) => length === first.length)) {
      other.forEach((word, at) => {
        const chosen = first[at];
        if (chosen && chosen !== word && word.length > 3) aliases.set(word, chosen);
      });
    }
  }
  return aliases;
}
