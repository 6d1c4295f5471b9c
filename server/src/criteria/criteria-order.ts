import {
  CRITERIA,
  type CriteriaSort,
  type CriterionKey,
  type PlaceList,
  SORTS,
  VERDICTS,
} from "@passerelle/data/contract";
import { type Order, orderOf } from "../selection/order.ts";
import type { Selection } from "../selection/selection.ts";
import type { VerdictColumns } from "./verdict-columns.ts";

const [YES, NO] = [VERDICTS.indexOf("yes"), VERDICTS.indexOf("no")];
/** Weighs more than any number of criteria. */
const FIRST = 2 * CRITERIA.length;

/**
 * The order of places asked for: by what they meet, among equals by what they lack, or the other way
 * round; by one criterion; or as every list is sorted.
 *
 * @throws when `sort` asks for distances without `near`.
 */
export function criteriaOrder(
  selection: Selection,
  { sort, near }: { sort: CriteriaSort } & Pick<PlaceList, "near">,
  columns: VerdictColumns,
): Order {
  const ofPlaces = SORTS.find((each) => each === sort);
  if (ofPlaces) return orderOf(selection, { sort: ofPlaces, near });
  const { nameRanks: ranks, rowsByName: rows } = selection.index;
  return { name: sort, ranks, rows, first: firstOf(sort as CriterionKey | "met", columns) };
}

function firstOf(sort: CriterionKey | "met" | "lacking", columns: VerdictColumns) {
  const count = (row: number, verdict: number) =>
    CRITERIA.reduce((sum, key) => sum + Number(columns[key][row] === verdict), 0);
  if (sort === "met") return (row: number) => count(row, NO) - FIRST * count(row, YES);
  if (sort === "lacking") return (row: number) => count(row, YES) - FIRST * count(row, NO);
  return (row: number) => columns[sort][row] ?? 0;
}
