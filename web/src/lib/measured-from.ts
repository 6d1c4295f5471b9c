import type { Position } from "@passerelle/data/contract";
import type { HomeState } from "./filters-url.ts";

/** The change of a state that measures distances from a point, nearest first; undefined: no longer. */
export function measuredFrom(
  near: Position | undefined,
  { filters, sort }: HomeState,
): Partial<HomeState> {
  // a point of the map has no name
  if (near) return { filters: { ...filters, near }, sort: "distance", place: undefined };
  const { near: _, radius, minutes, mode, ...others } = filters;
  return { filters: others, sort: sort === "distance" ? "relevance" : sort };
}
