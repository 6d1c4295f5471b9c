import { z } from "zod";
import type { PlaceIndex } from "../place-index/place-index.ts";
import { invalidRequest } from "../platform/errors.ts";
import type { Order } from "./order.ts";

/** A place in an order: after it comes what has a larger `first`, or the same and a larger rank. */
export type OrderKey = { first: number; rank: number };

/** The place of a row in the order. */
function keyOf({ first, ranks }: Order, row: number): OrderKey {
  return { first: first?.(row) ?? 0, rank: ranks[row] ?? 0 };
}

/** Where the next page starts, opaque to clients. */
export function encodeCursor({ ids }: PlaceIndex, order: Order, row: number): string {
  const { first, rank } = keyOf(order, row);
  return Buffer.from(JSON.stringify([order.name, first, rank, ids.get(row)])).toString("base64url");
}

/**
 * The key after which the page starts. It is that of the same place in the data of now, or, where
 * the place is gone, the one it had.
 *
 * @throws when the text is no cursor of this order.
 */
export function decodeCursor({ ids }: PlaceIndex, order: Order, cursor: string): OrderKey {
  const shape = z.tuple([z.literal(order.name), z.number(), z.int(), z.string()]);
  try {
    const text = Buffer.from(cursor, "base64url").toString();
    const [, first, rank, id] = shape.parse(JSON.parse(text));
    const row = ids.rowOf(id);
    return row === undefined ? { first, rank } : keyOf(order, row);
  } catch {
    throw invalidRequest(`cursor: not a cursor of sort=${order.name}; start again without it`);
  }
}
