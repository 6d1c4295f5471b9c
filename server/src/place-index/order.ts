import type { PlaceList } from "@passerelle/data/contract";
import { invalidRequest } from "../platform/errors.ts";
import { metresFrom } from "./distance.ts";
import type { Selection } from "./selection.ts";

/** A total order of rows: the smaller `first` comes first, among equals the smaller rank. */
export type Order = {
  name: PlaceList["sort"];
  first: (row: number) => number;
  ranks: Uint32Array;
};

/** @throws when `sort` asks for distances without `near`. */
export function orderOf(
  { index, matches }: Selection,
  { sort, near }: Pick<PlaceList, "sort" | "near">,
): Order {
  const { nameRanks, relevanceRanks, longitudes, latitudes } = index;
  if (sort === "name") return { name: sort, first: () => 0, ranks: nameRanks };
  if (sort === "distance") {
    if (!near) throw invalidRequest("sort: distance needs near=longitude,latitude");
    const metresTo = metresFrom(near);
    return {
      name: sort,
      first: (row) => metresTo(longitudes[row] ?? 0, latitudes[row] ?? 0),
      ranks: nameRanks,
    };
  }
  // whole scores, so that among places that answer alike the more useful comes first
  const first = matches ? (row: number) => -Math.round(matches.scores[row] ?? 0) : () => 0;
  return { name: sort, first, ranks: relevanceRanks };
}
