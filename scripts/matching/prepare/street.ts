import streets from "../words/streets.json" with { type: "json" };
import { isSmall, toWords } from "./words.ts";

const KINDS = new Map(Object.entries(streets.kinds));
const NOISE = new Set(streets.noise);
const SUFFIX = new RegExp(`(?:${streets.suffixes.join("|")})$`);
const HOUSE = /^(\d+)\s*(bis|ter|quater|[a-z](?![a-z]))?/i;
const NUMBERED = /^(\d+)\s*(bis|ter|quater|[a-z](?![a-z]))?(?:\s*[-/]\s*\d+\w*)*[\s,]+(?=\D)/i;
const TRAILING = /^(\D+?)[\s,]+(\d+)\s*([a-z](?![a-z]))?(?:[\s,/-]+(?:bus|bte|box|boite)?.*)?$/i;

/** A street address taken apart. */
export type StreetFacts = {
  /** Words that tell which street it is, without its kind; empty for `la Place`. */
  words: string[];
  /** The kind of street in one form: `avenue` for `av` and `laan`. */
  kind?: string;
  /** House number without its suffix. */
  number?: string;
  /** `bis`, `b`. */
  suffix?: string;
  text: string;
};

/**
 * The street of an address that may begin with the name of a building and end with a box or a town;
 * undefined when there is none.
 */
export function readStreet(street = "", houseNumber = "", towns: string[] = []) {
  if (street.trim() === "") return undefined;
  const parts = street.split(/\s*,\s*|\s+-\s+/).filter(Boolean);
  const numbered = parts.findIndex((part) => /^\d+/.test(part));
  const alone = numbered >= 0 && /^\d+\s*(bis|ter|[a-z])?$/i.test(parts[numbered] ?? "");
  const chosen = alone
    ? `${parts[numbered]} ${parts[numbered + 1] ?? ""}`
    : (parts[numbered] ?? parts.find(hasStreetKind) ?? parts[0] ?? "");
  return { ...readPart(chosen, houseNumber, towns), text: `${houseNumber} ${street}`.trim() };
}

function readPart(part: string, houseNumber: string, towns: string[]): Omit<StreetFacts, "text"> {
  const plain = part.replace(/\s*\b(?:[BF]-?)?\d{4,5}\s+\p{L}.*$/u, "");
  const [lead = "", number, suffix] = NUMBERED.exec(plain) ?? [];
  const [, before, trailing, letter] = (!lead && TRAILING.exec(plain)) || [];
  const [, given, givenSuffix] = HOUSE.exec(houseNumber) ?? [];
  const all = toWords(before ?? plain.slice(lead.length));
  const kind = all.find((word) => KINDS.has(word));
  const told = all.filter((word) => !KINDS.has(word) && !isSmall(word) && !NOISE.has(word));
  const ownWords = told.filter((word) => !towns.includes(word));
  return {
    words: ownWords.length > 0 ? ownWords : told,
    kind: kind && KINDS.get(kind),
    number: given ?? number ?? trailing,
    suffix: (given ? givenSuffix : (suffix ?? letter))?.toLowerCase(),
  };
}

/** A street in one spelling, to be compared as a whole: `Av. de la Gare` is `avenue gare`. */
export function spellStreet(street: string): string {
  return toWords(street)
    .map((word) => KINDS.get(word) ?? word)
    .filter((word) => !isSmall(word))
    .join(" ");
}

/** The first number of a house in one spelling, without a box: `12 BIS`, `12bis bte 3` are `12bis`. */
export function spellNumber(houseNumber = ""): string {
  const [, number = "", suffix = ""] = HOUSE.exec(houseNumber.trim()) ?? [];
  return `${number}${suffix}`.toLowerCase();
}

function hasStreetKind(part: string): boolean {
  return toWords(part).some((word) => KINDS.has(word) || SUFFIX.test(word));
}
