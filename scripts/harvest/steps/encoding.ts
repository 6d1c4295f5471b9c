import type { Step } from "./step.ts";
import { mapAddress, mapLocalized } from "./texts.ts";

/**
 * Repairs texts that were encoded as UTF-8 twice: `MÃ©diathÃ¨que` is `Médiathèque`, `lâ€™Ã©cole` is
 * `l’école`.
 */
export const repairEncoding: Step = (place) => ({
  ...place,
  name: decodeTwice(place.name),
  names: place.names && mapLocalized(place.names, decodeTwice),
  summary: repairSummary(place.summary),
  address: mapAddress(place.address, decodeTwice),
  website: place.website && decodeTwice(place.website),
});

type Summary = Parameters<Step>[0]["summary"];

function repairSummary(summary: Summary): Summary {
  const texts = summary && mapLocalized(summary.texts, decodeTwice);
  return texts && { ...summary, texts };
}

/** Bytes 0x80 to 0x9f as Windows-1252 shows them, with a space for the five that it leaves out. */
const WINDOWS_1252 = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/** Windows-1252 character of the bytes that can follow the first byte of a UTF-8 character. */
const CONTINUATIONS = new Map(
  Array.from(WINDOWS_1252, (character, index) => [character, 0x80 + index] as const).filter(
    ([character]) => character !== " ",
  ),
);

/** First bytes of the characters that French, Dutch and English need beyond ASCII. */
const LEADS = { Â: 0xc2, Ã: 0xc3, Å: 0xc5, â: 0xe2 };

const DOUBLE = (() => {
  const continuation = `[${[...CONTINUATIONS.keys(), "\u0080-\u00bf"].join("")}]`;
  return new RegExp(`[ÂÃÅ]${continuation}|â${continuation}{2}`, "gu");
})();

/** The text with doubly encoded characters read once more, up to three times over. */
export function decodeTwice(text: string): string {
  let current = text;
  for (let round = 0; round < 3 && /[ÂÃÅâ]/.test(current); round++) {
    const next = current.replace(DOUBLE, (characters) => {
      const bytes = Array.from(characters, byteOf);
      return new TextDecoder().decode(Uint8Array.from(bytes));
    });
    if (next === current) break;
    current = next;
  }
  // the no-break space in the double form of "à" is often made a plain one on the way
  return current.replace(/(^|\s)Ã(?=\s)/g, "$1à");
}

function byteOf(character: string): number {
  if (character in LEADS) return LEADS[character as keyof typeof LEADS];
  return CONTINUATIONS.get(character) ?? character.charCodeAt(0);
}
