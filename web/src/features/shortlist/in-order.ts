import type { Place, PlacesByIds } from "@passerelle/data/contract";

/** The places of a list in its order; one that took over another stands once, where it came first. */
export function inOrder(ids: string[], { items, moved }: PlacesByIds): Place[] {
  const byId = new Map(items.map((place) => [place.id, place]));
  return [...new Set(ids.flatMap((id) => byId.get(moved[id] ?? id) ?? []))];
}

/** The list with one of its ids at another rank, 0 being the first. */
export function withMoved(ids: string[], id: string, rank: number): string[] {
  return ids.filter((other) => other !== id).toSpliced(rank, 0, id);
}
