import type { Facts } from "../facts.ts";
import type { NameFacts } from "../prepare/name.ts";
import { wordsSimilarity } from "../similarity.ts";
import type { Part } from "./part.ts";

/**
 * Compares names of which at least one only says what it is and where (`Mairie de Santes`).
 *
 * `own` are the words that are not the town's; undefined when the names leave nothing to compare.
 */
export function townNamesPart(
  name: NameFacts,
  own: string[],
  other: NameFacts,
  otherOwn: string[],
  isOnePerTown: boolean,
  { kinds, town }: Facts,
): Part | undefined {
  const isSameTown = town === "same";
  if (name.core.length === 0 || other.core.length === 0) {
    const isBare = own.length === 0 && otherOwn.length === 0;
    if (!isBare && kinds !== "same") return { weight: -1.5, code: "only-one-has-a-name" };
    if (!isBare || kinds !== "same" || !isSameTown) return undefined;
    return { weight: isOnePerTown ? 2 : 1, code: "same-kind-in-town" };
  }
  if (own.length === 0 && otherOwn.length === 0) {
    if (!isOneTown(name, other)) return { weight: -3, code: "towns-in-names-differ" };
    if (kinds !== "same") return { weight: 0.3, code: "only-town-in-names" };
    const spelling = name.full === other.full ? 0.5 : 0;
    return { weight: (isOnePerTown ? 2.5 : 1.6) + spelling, code: "same-kind-of-town" };
  }
  if (kinds !== "same") return { weight: -1.5, code: "only-one-has-a-name" };
  // the name of one is a town that the other does not name: elsewhere, when each town has one
  if (!isOnePerTown || wordsSimilarity(name.core, other.core) >= 0.5) return undefined;
  return { weight: -2.5, code: "towns-in-names-differ" };
}

/** `Saint-André` and `Saint-André-lez-Lille`, but not `Marchiennes` and `Tilloy-lez-Marchiennes`. */
function isOneTown(name: NameFacts, other: NameFacts): boolean {
  const heads = [name, other].map(({ core, head }) => core.slice(0, head));
  const tails = [name, other].map(({ core, head }) => core.slice(head));
  const [head = [], otherHead = []] = heads;
  const [tail = [], otherTail = []] = tails;
  if (wordsSimilarity(head, otherHead) < 0.7) return false;
  return tail.length === 0 || otherTail.length === 0 || wordsSimilarity(tail, otherTail) >= 0.6;
}
