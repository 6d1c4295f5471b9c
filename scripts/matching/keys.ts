import { KINDS } from "./prepare/kinds.ts";
import type { Prepared } from "./prepare/prepare.ts";
import { isNumber } from "./prepare/words.ts";

/** How many of the rarest words of a name are keys. */
const RARE_WORDS = 3;

/** How often each word stands in the names, once a record. */
export type WordCounts = ReadonlyMap<string, number>;

export function countWords(records: Prepared[]): WordCounts {
  const counts = new Map<string, number>();
  for (const { names } of records) {
    for (const word of new Set(names.flatMap(({ core }) => core))) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

/**
 * What a record can be found by: two records with a key in common are compared. None is the town
 * alone, and several need no town, since one place may carry two at the edge of a town.
 */
export function keysOf(prepared: Prepared, counts: WordCounts): string[] {
  const { record, street, web, names, kinds } = prepared;
  const areas = areasOf(prepared);
  const keys = record.identifiers.map(({ scheme, value }) => `${scheme}:${value}`);
  if (record.phone) keys.push(`phone:${record.phone}`);
  if (record.email) keys.push(`email:${record.email}`);
  if (web && !web.isNetwork) keys.push(...inAreas(`web:${web.host}`, areas));
  if (web?.isNetwork && web.path) keys.push(`page:${web.host}${web.path}`);
  if (street?.number) {
    keys.push(...inAreas(`door:${street.number} ${street.words.toSorted().join(" ")}`, areas));
  }
  for (const name of names) {
    const rare = rarest(name.core, counts);
    keys.push(...rare.flatMap((word) => inAreas(`word:${word}`, areas)));
    if (name.core.length > 1) keys.push(`words:${rare.slice(0, 2).toSorted().join(" ")}`);
    if (name.core.length > 0) keys.push(`name:${kinds[0] ?? ""} ${name.core.join("")}`);
    if (isNamedByTown(prepared, name.core)) keys.push(...inAreas(`kind:${kinds[0]}`, areas));
  }
  return [...new Set(keys)];
}

/** Postcode and locality: sources may differ in one of them. */
function areasOf({ record, town }: Prepared): string[] {
  return [record.postcode, town[0]].filter((area) => area !== undefined);
}

function inAreas(key: string, areas: string[]): string[] {
  return areas.map((area) => `${key}@${area}`);
}

function rarest(words: string[], counts: WordCounts): string[] {
  return [...new Set(words)]
    .filter((word) => word.length > 1 && !isNumber(word))
    .toSorted((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || (a < b ? -1 : 1))
    .slice(0, RARE_WORDS);
}

/** Whether a name says no more than the kind and the town, as `Mairie de Santes` does. */
function isNamedByTown({ kinds, town }: Prepared, core: string[]): boolean {
  const [kind = ""] = kinds;
  return KINDS.has(kind) && core.every((word) => town.includes(word));
}
