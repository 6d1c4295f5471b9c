import { spellKind } from "./kind-spelling.ts";
import { findKinds } from "./kinds.ts";
import { isGeneric, isSmall, toWords } from "./words.ts";

/** Words that join a town's name to where it lies: `Aulnoy-lez-Valenciennes`. */
const QUALIFIERS = new Set(["les", "sur", "en", "sous", "aan", "bij"]);

/** One name taken apart. */
export type NameFacts = {
  /** All words but articles, in one form; equal for names that differ in spelling only. */
  full: string;
  /** Kinds of place that it tells, the first one first. */
  kinds: string[];
  /** Words that tell which one it is, towns included. */
  core: string[];
  /** How many words of the core stand before a word such as `lez` or `sur`. */
  head: number;
  /** The name as given, for explanations. */
  text: string;
};

export function readName(text: string): NameFacts {
  // the middle of a town is a name when a place is called after it
  const words = toWords(withoutBrackets(text))
    .join(" ")
    .replace(/\bcentre ville\b/g, "centreville")
    .split(" ");
  const { kinds, rest } = findKinds(words.map(spellKind));
  const core: string[] = [];
  let head: number | undefined;
  for (const word of rest) {
    if (QUALIFIERS.has(word) && core.length > 0) head ??= core.length;
    else if (!isGeneric(word)) core.push(word);
  }
  const full = words.filter((word) => !isSmall(word)).join(" ");
  return { full, kinds, core, head: head ?? core.length, text };
}

/** What stands in brackets says where a place is or what it was. */
function withoutBrackets(text: string): string {
  const outside = text.replace(/\([^()]*\)/g, " ");
  return /\p{L}/u.test(outside) ? outside : text;
}
