import type { PlaceList } from "@passerelle/data/contract";
import { metresFrom } from "../place-index/distance.ts";
import { scoreOf } from "../place-index/row-scores.ts";
import { invalidRequest } from "../platform/errors.ts";
import type { Selection } from "./selection.ts";

/** A total order of rows: the smaller `first` comes first, among equals the smaller rank. */
export type Order = {
  name: string;
  /** Absent where ranks alone decide. */
  first?: (row: number) => number;
  ranks: Uint32Array;
  /** The row of each rank. */
  rows: Uint32Array;
  /** All rows that can be selected, where these are known to be few. */
  among?: Uint32Array;
};

/** @throws when `sort` asks for distances without `near`. */
export function orderOf(
  { index, matches }: Selection,
  { sort, near }: Pick<PlaceList, "sort" | "near">,
): Order {
  const byName = { name: sort, ranks: index.nameRanks, rows: index.rowsByName };
  if (sort === "name") return byName;
  if (sort === "distance") {
    if (!near) throw invalidRequest("sort: distance needs near=longitude,latitude");
    const { longitudes, latitudes } = index;
    const metresTo = metresFrom(near);
    return { ...byName, first: (row) => metresTo(longitudes[row] ?? 0, latitudes[row] ?? 0) };
  }
  const byRelevance = { name: sort, ranks: index.relevanceRanks, rows: index.rowsByRelevance };
  if (!matches) return byRelevance;
  // whole scores, so that among places that answer alike the more useful comes first
  const first = (row: number) => -Math.round(scoreOf(matches.scores, row));
  return { ...byRelevance, first, among: matches.scores.rows };
}
