import type { Facts } from "../facts.ts";
import { KINDS } from "../prepare/kinds.ts";
import type { NameFacts } from "../prepare/name.ts";
import type { Prepared } from "../prepare/prepare.ts";
import { isNumber } from "../prepare/words.ts";
import { wordSimilarity, wordsSimilarity } from "../similarity.ts";
import { townNamesPart } from "./name-of-town.ts";
import type { Part, ReadPart } from "./part.ts";

/** Weight at each similarity of own names; straight lines between. */
const CURVE: [similarity: number, weight: number][] = [
  [0, -3.2],
  [0.3, -2.5],
  [0.5, -0.7],
  [0.65, 1],
  [0.8, 2.5],
  [1, 3.5],
];

/** Guests carry the name of their host (`Fablab du lycée X`), so that likeness says little of them. */
const GUEST = 1;

/** What is left of the likeness of `Konexio – EuraTechnologies` to `EuraTechnologies`, its host. */
const OTHER_LEAD = 0.75;

/** The best of all pairs of names, when records have names in several languages. */
export const namePart: ReadPart = (a, b, facts) => {
  let best: Part | undefined;
  for (const name of a.names) {
    for (const other of b.names) {
      const part = compareNames(a, name, b, other, facts);
      if (part && (best === undefined || part.weight > best.weight)) best = part;
    }
  }
  return best;
};

function compareNames(
  a: Prepared,
  name: NameFacts,
  b: Prepared,
  other: NameFacts,
  facts: Facts,
): Part | undefined {
  const values: [string, string] = [name.text, other.text];
  const towns = new Set([...a.town, ...b.town]);
  const own = name.core.filter((word) => !towns.has(word));
  const otherOwn = other.core.filter((word) => !towns.has(word));
  if (own.length === 0 || otherOwn.length === 0) {
    const part = townNamesPart(name, own, other, otherOwn, isOnePerTown(a, b, facts), facts);
    return part && { ...part, values };
  }
  if (name.full === other.full) return { weight: 4, code: "same-name", values };
  if (numbersDiffer(own, otherOwn)) return { weight: -4, code: "numbers-differ", values };

  const similarity = isAcronym(name, own, other, otherOwn)
    ? 0.85
    : wordsSimilarity(own, otherOwn) * (isLeadShared(own, otherOwn) ? 1 : OTHER_LEAD);
  const found = weighSimilarity(similarity);
  const isGuest = facts.kinds === "partly" || facts.kinds === "inside";
  const weight = isGuest ? Math.min(found, GUEST) : found;
  const letters = Math.min(own.join("").length, otherOwn.join("").length);
  return {
    // a short name is soon another's name as well
    weight: weight > 0 ? weight * Math.min(1, 0.6 + letters / 20) : weight,
    code: weight >= 1 ? "names-alike" : weight > -1 ? "names-partly-alike" : "names-differ",
    values,
  };
}

function isOnePerTown(a: Prepared, b: Prepared, { kinds }: Facts): boolean {
  return kinds === "same" && [...a.kinds, ...b.kinds].every((kind) => KINDS.get(kind)?.onePerTown);
}

/** `École 1` and `École 2`; a number that only one of them has says nothing. */
function numbersDiffer(own: string[], other: string[]): boolean {
  const [numbers, others] = [own.filter(isNumber), other.filter(isNumber)];
  return numbers.length > 0 && others.length > 0 && !numbers.some((word) => others.includes(word));
}

/** Whether one name is the initials of the other. */
function isAcronym(name: NameFacts, own: string[], other: NameFacts, otherOwn: string[]): boolean {
  return (
    (own.length === 1 && isOfInitials(own[0] ?? "", other)) ||
    (otherOwn.length === 1 && isOfInitials(otherOwn[0] ?? "", name))
  );
}

/** Whether a word is the initials of a name, but for less than half of them. */
function isOfInitials(word: string, { full }: NameFacts): boolean {
  const initials = full.split(" ").map(([first = ""]) => first);
  if (word.length < 3 || word.length < initials.length * 0.6) return false;
  let at = 0;
  for (const initial of initials) if (word[at] === initial) at++;
  return at === word.length;
}

/** Whether the longer name begins with a word of the shorter one, and not with another body's. */
function isLeadShared(own: string[], other: string[]): boolean {
  if (own.length === other.length) return true;
  const [short, long] = own.length < other.length ? [own, other] : [other, own];
  return short.some((word) => wordSimilarity(word, long[0] ?? "") > 0);
}

function weighSimilarity(similarity: number): number {
  const above = CURVE.findIndex(([at]) => at >= similarity);
  const [to = 1, weight = 0] = CURVE[Math.max(above, 0)] ?? [];
  const [from = to, start = weight] = CURVE[Math.max(above - 1, 0)] ?? [];
  return to === from ? weight : start + ((similarity - from) / (to - from)) * (weight - start);
}
