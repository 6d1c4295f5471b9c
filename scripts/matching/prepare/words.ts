import { fold } from "@passerelle/data/contract";
import abbreviations from "../words/abbreviations.json" with { type: "json" };
import generic from "../words/generic.json" with { type: "json" };
import { TOWN_ALIASES } from "./town-aliases.ts";

const EXPANSIONS = new Map(Object.entries(abbreviations));
const SMALL = new Set(generic.small);
const GENERIC = new Set([...generic.small, ...generic.legal, ...generic.generic]);

/**
 * Folded words of a text: letters that were spelled out are joined (`M.J.C.` is `mjc`),
 * abbreviations and number words written in one form, towns in one language.
 */
export function toWords(text: string): string[] {
  return fold(text)
    .replace(/\b(?:\p{L} ){2,}\p{L}\b/gu, (letters) => letters.replaceAll(" ", ""))
    .split(" ")
    .filter(Boolean)
    .flatMap((word) => (EXPANSIONS.get(word) ?? TOWN_ALIASES.get(word) ?? word).split(" "));
}

/** Articles and prepositions, which say nothing anywhere. */
export function isSmall(word: string): boolean {
  return SMALL.has(word);
}

/** Words that say what sort of body or room a name is about, but not which one. */
export function isGeneric(word: string): boolean {
  return GENERIC.has(word);
}

export function isNumber(word: string): boolean {
  return /^\d+$/.test(word);
}
