import type { Precision } from "./geo.ts";

/** Whether a position only says in which locality or city a place is. */
export function isApproximate(precision: Precision): boolean {
  return precision === "locality" || precision === "city";
}
