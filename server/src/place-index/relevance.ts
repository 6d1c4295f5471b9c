import { isApproximate } from "@passerelle/data/contract";
import type { IndexedRow } from "./read-rows.queries.ts";

const STATUS_COST: Record<IndexedRow["status"], number> = {
  active: 0,
  unknown: 10,
  planned: 20,
  temporarily_closed: 20,
  closed: 30,
};

/**
 * Small is better, from 0 to 37. First comes what is known to be running, then what one can find on
 * the spot: an exact position, hours, a way to get in touch.
 */
export function baseRelevance(
  row: Pick<IndexedRow, "status" | "precision" | "openingHours" | "hasContact">,
): number {
  return (
    STATUS_COST[row.status] +
    (isApproximate(row.precision) ? 4 : 0) +
    (row.openingHours === null ? 2 : 0) +
    (row.hasContact ? 0 : 1)
  );
}
