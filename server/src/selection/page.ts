import type { PlaceList } from "@passerelle/data/contract";
import { decodeCursor, encodeCursor, type OrderKey } from "./cursor.ts";
import { type Order, orderOf } from "./order.ts";
import type { Selection } from "./selection.ts";

/** Ids of one page in the asked order; `nextCursor` is absent on the last page. */
export type IdPage = { ids: string[]; nextCursor?: string };

/** @throws when the cursor is none of this order, or distances are asked for without `near`. */
export function pageOf(
  selection: Selection,
  list: Pick<PlaceList, "sort" | "near" | "cursor" | "limit">,
): IdPage {
  return pageIn(selection, orderOf(selection, list), list);
}

/** The same in any order. @throws when the cursor is none of it. */
export function pageIn(
  selection: Selection,
  order: Order,
  { cursor, limit }: Pick<PlaceList, "cursor" | "limit">,
): IdPage {
  const { index } = selection;
  const after = cursor ? decodeCursor(index, order, cursor) : undefined;
  // one more than asked tells whether there is a next page
  const found = firstRows(selection, order, limit + 1, after);
  const rows = found.slice(0, limit);
  const last = found.length > limit ? rows.at(-1) : undefined;
  return {
    ids: rows.map((row) => index.ids.get(row)),
    ...(last !== undefined && { nextCursor: encodeCursor(index, order, last) }),
  };
}

/** The first selected rows after a key. */
function firstRows(
  selection: Selection,
  order: Order,
  count: number,
  after: OrderKey | undefined,
): number[] {
  return order.first
    ? bestRows(selection, { ...order, first: order.first }, count, after)
    : nextRows(selection, order.rows, count, after);
}

/** Where ranks alone decide: the selected rows as they come. */
function nextRows(
  { evaluation }: Selection,
  rows: Uint32Array,
  count: number,
  after: OrderKey | undefined,
): number[] {
  const failing = evaluation.over();
  const found: number[] = [];
  for (let rank = after ? after.rank + 1 : 0; rank < rows.length && found.length < count; rank++) {
    const row = rows[rank] ?? 0;
    if (failing[row] === 0) found.push(row);
  }
  return found;
}

/** One pass that keeps the best so far. */
function bestRows(
  { evaluation }: Selection,
  { first, ranks, among }: Order & Required<Pick<Order, "first">>,
  count: number,
  after: OrderKey = { first: Number.NEGATIVE_INFINITY, rank: 0 },
): number[] {
  const failing = evaluation.over();
  const best: { row: number; key: OrderKey }[] = [];
  let worst: OrderKey = { first: Number.POSITIVE_INFINITY, rank: 0 };
  const candidates = among?.length ?? failing.length;
  for (let at = 0; at < candidates; at++) {
    const row = among ? (among[at] ?? 0) : at;
    if (failing[row] !== 0) continue;
    const value = first(row);
    // most rows end here, without a key of their own
    if (value > worst.first) continue;
    const key = { first: value, rank: ranks[row] ?? 0 };
    if (!isBefore(key, worst) || !isBefore(after, key)) continue;
    best.splice(positionOf(best, key), 0, { row, key });
    if (best.length > count) best.pop();
    if (best.length === count) worst = best[count - 1]?.key ?? worst;
  }
  return best.map(({ row }) => row);
}

function isBefore(a: OrderKey, b: OrderKey): boolean {
  return a.first < b.first || (a.first === b.first && a.rank < b.rank);
}

function positionOf(best: { key: OrderKey }[], key: OrderKey): number {
  let [low, high] = [0, best.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const other = best[middle];
    if (other && isBefore(other.key, key)) low = middle + 1;
    else high = middle;
  }
  return low;
}
