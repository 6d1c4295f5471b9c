import KDBush from "kdbush";
import { metresBetween } from "./facts/metres.ts";
import type { Prepared } from "./prepare/prepare.ts";
import { wordSimilarity } from "./similarity.ts";

/** Metres within which two exact positions may be those of one place. */
const RADIUS = 150;
/** Positions of streets are the middle of the street. */
const STREET_RADIUS = 400;
/** Records around a record above which the same kind of place is not enough to compare two. */
const CROWD = 80;
/** Degrees of latitude in a metre. */
const DEGREES_PER_METRE = 1 / 111_195;
/** A degree of longitude is at least this share of one of latitude, up to 60° north. */
const SHRINK = 0.5;

/**
 * Finds the records near a record whose names may be alike. Approximate positions have no
 * neighbours: forty places on the middle of a town have only the town in common, and other keys
 * find them.
 */
export function indexNeighbours(records: Prepared[]): (at: number) => number[] {
  const exact = records.flatMap(({ isExact }, at) => (isExact ? [at] : []));
  const index = new KDBush(exact.length);
  for (const at of exact) {
    const [longitude = 0, latitude = 0] = records[at]?.record.position ?? [];
    index.add(longitude * SHRINK, latitude);
  }
  index.finish();
  return (at) => {
    const prepared = records[at];
    const position = prepared?.record.position;
    if (!prepared?.isExact || !position) return [];
    // the other may be the one on the middle of the street
    const found = index
      .within(position[0] * SHRINK, position[1], STREET_RADIUS * DEGREES_PER_METRE)
      .flatMap((each) => exact[each] ?? []);
    const isCrowded = found.length > CROWD;
    return found.filter((other) => other > at && isNeighbour(prepared, records[other], isCrowded));
  };
}

function isNeighbour(a: Prepared, b: Prepared | undefined, isCrowded: boolean): boolean {
  if (!a.record.position || !b?.record.position) return false;
  const isRough = a.record.precision === "street" || b.record.precision === "street";
  const radius = isRough ? STREET_RADIUS : RADIUS;
  if (metresBetween(a.record.position, b.record.position) > radius) return false;
  const isOneKind = a.kinds[0] !== undefined && a.kinds[0] === b.kinds[0];
  return (isOneKind && !isCrowded) || haveWordInCommon(a, b);
}

function haveWordInCommon(a: Prepared, b: Prepared): boolean {
  return a.names.some(({ core }) =>
    core.some((word) =>
      b.names.some((name) => name.core.some((other) => wordSimilarity(word, other) > 0)),
    ),
  );
}
