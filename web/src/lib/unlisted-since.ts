import type { PlaceSource } from "@passerelle/data/contract";

/**
 * When the last source that listed a place stopped doing so (ISO 8601 date-time); undefined as
 * long as one lists it.
 */
export function unlistedSince(sources: Pick<PlaceSource, "withdrawnAt">[]): string | undefined {
  const ends = sources.flatMap(({ withdrawnAt }) => withdrawnAt ?? []);
  return ends.length === sources.length ? ends.toSorted().at(-1) : undefined;
}
