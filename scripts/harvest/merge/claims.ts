import type { claims } from "@passerelle/server/db/schema";
import type { Choice, ChosenFields } from "./choose.ts";
import { partsOf } from "./keys.ts";
import type { HeldRecord } from "./read-state.ts";

/** Fields of a draft that are claims about the place; the rest describes the record. */
const CLAIMED = [
  "name",
  "names",
  "typologies",
  "functions",
  "domains",
  "labels",
  "languages",
  "access",
  "costs",
  "equipment",
  "status",
  "summary",
  "address",
  "municipality",
  "side",
  "position",
  "precision",
  "openingHours",
  "website",
  "phone",
  "email",
  "identifiers",
] as const satisfies (keyof ChosenFields)[];

/** What the records of one place say, one claim per field that they know. */
export function claimsOf(
  placeId: string,
  records: HeldRecord[],
  saidBy: Choice["saidBy"],
): (typeof claims.$inferInsert)[] {
  return records.flatMap(({ key, draft }) =>
    CLAIMED.flatMap((field) => {
      const value = draft[field];
      if (value === undefined || (Array.isArray(value) && value.length === 0)) return [];
      const isShown = saidBy[field]?.includes(key) ?? false;
      return [{ placeId, field, ...partsOf(key), value, date: draft.date ?? null, isShown }];
    }),
  );
}
