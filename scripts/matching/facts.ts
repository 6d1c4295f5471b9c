import { type Door, doorRelation } from "./facts/door.ts";
import { type KindRelation, kindRelation } from "./facts/kind-relation.ts";
import { metresBetween } from "./facts/metres.ts";
import { type TownRelation, townRelation } from "./facts/town-relation.ts";
import type { Prepared } from "./prepare/prepare.ts";

/** What more than one part of the score asks about two records. */
export type Facts = {
  kinds: KindRelation | undefined;
  door: Door | undefined;
  /** Metres between exact positions; undefined when one of them is not exact. */
  metres: number | undefined;
  town: TownRelation | undefined;
};

export function findFacts(a: Prepared, b: Prepared): Facts {
  const metres =
    a.isExact && b.isExact && a.record.position && b.record.position
      ? metresBetween(a.record.position, b.record.position)
      : undefined;
  return {
    kinds: kindRelation(a, b),
    door: a.street && b.street && doorRelation(a.street, b.street),
    metres,
    town: townRelation(a, b),
  };
}
