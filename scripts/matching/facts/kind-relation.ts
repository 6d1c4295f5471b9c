import { KINDS } from "../prepare/kinds.ts";
import type { Prepared } from "../prepare/prepare.ts";

/**
 * How the kinds of two places stand to each other:
 * - `same`: they say the same first;
 * - `open`: different, but one place can be both (a coworking space and a fablab);
 * - `host`: one is a programme that the other may carry (France services in a library);
 * - `hall`: the same with a town hall, where it is as often a desk of its own;
 * - `partly`: one names the other's kind as well, though not first;
 * - `inside`: one is an open kind that may be a place of its own within the other;
 * - `silent`: one has a kind that always says so, the other says none;
 * - `filed`: different, but a source says so and not the name;
 * - `tenant`: different, and one is a network that is found in the buildings of others;
 * - `different`: two places, even at one address.
 */
export type KindRelation =
  | "same"
  | "open"
  | "host"
  | "hall"
  | "partly"
  | "inside"
  | "silent"
  | "filed"
  | "tenant"
  | "different";

/** Kinds that carry the programme of another. */
const HOSTS = new Set([
  "town_hall",
  "social_action",
  "library",
  "community_centre",
  "post_office",
  "intermunicipal_body",
  "pimms",
  "france_services",
  "epn",
  "associations_house",
]);

/** Undefined when the kinds say nothing: both are silent, or one may well be. */
export function kindRelation(
  a: Pick<Prepared, "kinds" | "isKindTold">,
  b: Pick<Prepared, "kinds" | "isKindTold">,
): KindRelation | undefined {
  const relation = relate(a.kinds, b.kinds);
  const isTold = a.isKindTold && b.isKindTold;
  return relation === "different" && !isTold ? "filed" : relation;
}

function relate(a: string[], b: string[]): KindRelation | undefined {
  const [first, other] = [a[0], b[0]];
  if (first === undefined || other === undefined) {
    const said = first ?? other;
    const kind = said === undefined ? undefined : KINDS.get(said);
    return kind && (kind.role === "tenant" || kind.onePerTown) ? "silent" : undefined;
  }
  if (first === other) return "same";
  const roles = [KINDS.get(first)?.role, KINDS.get(other)?.role];
  if (roles.includes("tenant")) return "tenant";
  if (roles.includes("label")) {
    if (a.includes(other) || b.includes(first)) return "host";
    if (![...a, ...b].every((kind) => HOSTS.has(kind))) return "different";
    return first === "town_hall" || other === "town_hall" ? "hall" : "host";
  }
  if (roles.every((role) => role === "open")) return "open";
  if (a.includes(other) || b.includes(first)) return "partly";
  return roles.includes("open") ? "inside" : "different";
}
