import { findFacts } from "./facts.ts";
import { distancePart } from "./parts/distance.ts";
import { emailPart } from "./parts/email.ts";
import { identifiersPart } from "./parts/identifiers.ts";
import { kindPart } from "./parts/kind.ts";
import { namePart } from "./parts/name.ts";
import type { Part, ReadPart } from "./parts/part.ts";
import { phonePart } from "./parts/phone.ts";
import { sourcePart } from "./parts/source.ts";
import { streetPart } from "./parts/street.ts";
import { townPart } from "./parts/town.ts";
import { typologyPart } from "./parts/typology.ts";
import { websitePart } from "./parts/website.ts";
import { type Prepared, prepare } from "./prepare/prepare.ts";
import type { MatchRecord } from "./record.ts";

const READERS = {
  name: namePart,
  kind: kindPart,
  town: townPart,
  street: streetPart,
  distance: distancePart,
  identifiers: identifiersPart,
  phone: phonePart,
  website: websitePart,
  email: emailPart,
  typology: typologyPart,
  source: sourcePart,
} satisfies Record<string, ReadPart>;

type PartName = keyof typeof READERS;
export type Parts = Partial<Record<PartName, Part>>;
export type Verdict = "same" | "review" | "different";

/** What is thought of two records: a score from 0 (surely two places) to 1 (surely one). */
export type Comparison = { verdict: Verdict; score: number; parts: Parts };

/** What must speak for one place before anything is known: most pairs are two. */
const BIAS = -3;

/** Scores from here on are one place. */
export const SAME_FROM = 0.86;
/** Scores below are two places; those between are for people to decide. */
export const REVIEW_FROM = 0.12;

const ENTRIES = Object.entries(READERS) as [PartName, ReadPart][];

/** Compares two records; the order of the two does not matter, but for the values in the parts. */
export function compare(a: MatchRecord, b: MatchRecord): Comparison {
  return comparePrepared(prepare(a), prepare(b));
}

/** The same for records that were prepared before. */
export function comparePrepared(a: Prepared, b: Prepared): Comparison {
  const facts = findFacts(a, b);
  const parts: Parts = {};
  let sum = BIAS;
  for (const [name, read] of ENTRIES) {
    const part = read(a, b, facts);
    if (!part) continue;
    parts[name] = part;
    sum += part.weight;
  }
  const score = 1 / (1 + Math.exp(-sum));
  return { verdict: verdictOf(score), score, parts };
}

function verdictOf(score: number): Verdict {
  if (score >= SAME_FROM) return "same";
  return score >= REVIEW_FROM ? "review" : "different";
}
