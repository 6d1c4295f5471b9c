import { fold } from "@passerelle/data/contract";
import { ofTown } from "./french-town.ts";

const KIND = /bibliotheque|mediatheque|point lecture|relais lecture|mairie/;
const QUALIFIER = /municipale|communale|intercommunale|associative|centrale|publique/;
const GENERIC = new RegExp(`^(?:(?:${KIND.source}|${QUALIFIER.source})(?: |$))+$`);
/** Second labels that say where or by whom the library is run, not what it is called. */
const NOT_A_NAME = /\b(reseau|service|agence|mairie|ecole|association)\b|^\d/;

/**
 * The name of a library: a name that only says what it is ("Bibliothèque municipale") is completed
 * by the second label when that is a name, else by the town's.
 */
export function toLibraryName(name: string, secondLabel: string | undefined, town: string): string {
  if (!isGeneric(name)) return name;
  if (secondLabel && !isGeneric(secondLabel) && !NOT_A_NAME.test(fold(secondLabel))) {
    return `${name} ${secondLabel}`;
  }
  return `${name} ${ofTown(town)}`;
}

function isGeneric(name: string): boolean {
  return GENERIC.test(fold(name));
}
