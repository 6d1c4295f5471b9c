import type { Identifier } from "@passerelle/data/contract";

/** The identifiers that a record has, by scheme. */
export function toIdentifiers(values: Record<string, string | undefined>): Identifier[] {
  return Object.entries(values).flatMap(([scheme, value]) => (value ? [{ scheme, value }] : []));
}
