import type { Place } from "./place.ts";

/** What a complete entry has, and how much each counts. */
const WEIGHTS = {
  openingHours: 3,
  contact: 2,
  position: 2,
  functions: 2,
  status: 2,
  street: 1,
  summary: 1,
} as const;
export type Completable = keyof typeof WEIGHTS;

export type Completeness = { score: number; missing: Completable[] };

/** How much of a useful entry a place has, from 0 to 1, and what it lacks, the weightiest first. */
export function completenessOf(
  place: Pick<
    Place,
    | "openingHours"
    | "website"
    | "phone"
    | "email"
    | "precision"
    | "functions"
    | "status"
    | "address"
  > & { summary?: unknown },
): Completeness {
  const has: Record<Completable, boolean> = {
    openingHours: place.openingHours !== undefined,
    contact: Boolean(place.website ?? place.phone ?? place.email),
    position: place.precision === "address",
    functions: place.functions.length > 0,
    status: place.status !== "unknown",
    street: place.address.street !== undefined,
    summary: place.summary !== undefined,
  };
  const all = Object.keys(WEIGHTS) as Completable[];
  const weigh = (keys: Completable[]) => keys.reduce((sum, key) => sum + WEIGHTS[key], 0);
  const missing = all.filter((key) => !has[key]);
  return { score: Number((1 - weigh(missing) / weigh(all)).toFixed(2)), missing };
}
