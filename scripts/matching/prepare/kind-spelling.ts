import kindsFile from "../words/kinds.json" with { type: "json" };

/** Words shorter than this are one letter from too many others. */
const MIN_LENGTH = 7;

/** Words that tell a kind alone, by themselves and by what is left of them without one letter. */
const WORDS = readWords();

function readWords(): Map<string, string> {
  const words = kindsFile
    .flatMap(({ phrases }) => phrases)
    .filter((phrase) => phrase.length >= MIN_LENGTH && /^[a-z]+$/.test(phrase));
  const left = words.flatMap((word) =>
    shortened(word).map((part): [string, string] => [part, word]),
  );
  return new Map([...left, ...words.map((word): [string, string] => [word, word])]);
}

/** A word of a kind of place as it is spelled, when the word is one letter from it. */
export function spellKind(word: string): string {
  if (word.length < MIN_LENGTH - 1) return word;
  const known = WORDS.get(word);
  if (known) return known;
  for (const part of shortened(word)) {
    const found = WORDS.get(part);
    if (found) return found;
  }
  return word;
}

function shortened(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}
