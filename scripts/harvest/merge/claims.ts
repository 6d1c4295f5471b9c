import type { claims } from "@passerelle/server/db/schema";
import { CHOSEN_FIELDS, type Choice } from "./choose.ts";
import { partsOf } from "./keys.ts";
import type { HeldRecord } from "./read-state.ts";

/** What the records of one place say, one claim per field that they know. */
export function claimsOf(
  placeId: string,
  records: HeldRecord[],
  saidBy: Choice["saidBy"],
): (typeof claims.$inferInsert)[] {
  return records.flatMap(({ key, draft }) =>
    CHOSEN_FIELDS.flatMap((field) => {
      const value = draft[field];
      if (value === undefined || (Array.isArray(value) && value.length === 0)) return [];
      const isShown = saidBy[field]?.includes(key) ?? false;
      return [{ placeId, field, ...partsOf(key), value, date: draft.date ?? null, isShown }];
    }),
  );
}
