import kindsFile from "../words/kinds.json" with { type: "json" };

/**
 * How a kind of place behaves at an address it shares:
 * - `body`: a place of its own, such as a town hall or a library;
 * - `tenant`: a network that often holds hours in the building of another;
 * - `label`: a programme that a host of another kind carries;
 * - `open`: kinds that one place can be at the same time.
 */
type Role = "body" | "tenant" | "label" | "open";

type Kind = {
  kind: string;
  role: Role;
  /** A town has one, so that the town's name is name enough. */
  onePerTown: boolean;
};

type Phrase = { words: string[]; atStart: boolean; kind: string };

export const KINDS: ReadonlyMap<string, Kind> = new Map(
  kindsFile.map(({ kind, role, onePerTown = false }) => [
    kind,
    { kind, role: role as Role, onePerTown },
  ]),
);

/** Phrases by their first word, the longest first. */
const PHRASES = readPhrases();

function readPhrases(): Map<string, Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  for (const { kind, phrases: texts } of kindsFile) {
    for (const text of texts) {
      const words = text.replace("^", "").split(" ");
      const [first = ""] = words;
      const phrase = { words, atStart: text.startsWith("^"), kind };
      phrases.set(first, [...(phrases.get(first) ?? []), phrase]);
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  return phrases;
}

/** The kinds that the words of a name tell, in their order, and which words did not tell one. */
export function findKinds(words: string[]): { kinds: string[]; rest: string[] } {
  const kinds: string[] = [];
  const rest: string[] = [];
  for (let at = 0; at < words.length; ) {
    const phrase = PHRASES.get(words[at] ?? "")?.find((each) => stands(each, words, at));
    if (phrase) {
      if (!kinds.includes(phrase.kind)) kinds.push(phrase.kind);
      at += phrase.words.length;
    } else {
      rest.push(words[at] ?? "");
      at++;
    }
  }
  return { kinds, rest };
}

function stands({ words: wanted, atStart }: Phrase, words: string[], at: number): boolean {
  return !(atStart && at > 0) && wanted.every((word, offset) => words[at + offset] === word);
}
