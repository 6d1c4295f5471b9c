import type { Identifier } from "@passerelle/data/contract";
import { isLent, LENT, type Part, type ReadPart } from "./part.ts";

/** What it weighs that two records have the same identifier of a scheme, or two different ones. */
const WEIGHTS: Record<string, { same: number; different: number }> = {
  siret: { same: 2.2, different: -1 },
  siren: { same: 0.5, different: -0.7 },
  kbo: { same: 1, different: -1 },
  rna: { same: 1, different: -0.7 },
  ror: { same: 2, different: -1 },
  wikidata: { same: 4, different: -1.5 },
  osm: { same: 6, different: 0 },
  uai: { same: 4, different: -1.5 },
  isil: { same: 4, different: -1.5 },
};
const UNKNOWN_SCHEME = { same: 2, different: 0 };

/** A register's name of a body is not the public's: at one door its number is worth more. */
const AT_ITS_DOOR = 2;

/** One legal body may hold a number for many sites, so that no number alone decides. */
export const identifiersPart: ReadPart = ({ record: a }, { record: b }, facts) => {
  const parts = a.identifiers.flatMap((identifier) => compareWith(identifier, b.identifiers) ?? []);
  const same = parts.filter(({ weight }) => weight > 0);
  const telling = same.length > 0 ? same : parts;
  // the strongest alone counts: a SIREN adds nothing to the SIRET that begins with it
  const [strongest] = telling.toSorted((p, q) => Math.abs(q.weight) - Math.abs(p.weight));
  if (!strongest || strongest.weight <= 0) return strongest;
  if (isLent(facts)) return { ...strongest, weight: strongest.weight * LENT };
  const isAtDoor = facts.kinds === "same" && facts.door === "same-door";
  return isAtDoor ? { ...strongest, weight: strongest.weight + AT_ITS_DOOR } : strongest;
};

function compareWith({ scheme, value }: Identifier, others: Identifier[]): Part | undefined {
  const same = others.filter((other) => other.scheme === scheme);
  const [first] = same;
  if (!first) return undefined;
  const weights = WEIGHTS[scheme] ?? UNKNOWN_SCHEME;
  if (same.some((other) => other.value === value)) {
    return { weight: weights.same, code: `same-${scheme}`, values: [value, value] };
  }
  const values: [string, string] = [value, first.value];
  const isOneBody = scheme === "siret" && value.slice(0, 9) === first.value.slice(0, 9);
  if (isOneBody) return { weight: -0.3, code: "other-site-of-one-body", values };
  return { weight: weights.different, code: `other-${scheme}`, values };
}
