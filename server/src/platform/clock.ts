import { clockOf, type PlaceFilters } from "@passerelle/data/contract";
import { territory } from "@passerelle/data/territory";

/** The date of the territory at an instant: `2026-11-25`. */
export function dateOf(instant: Date): string {
  return clockOf(instant, territory.timeZone).date;
}

/** The minute of an instant, in UTC: `2026-11-25T21:31`. */
export function minuteOf(instant: Date): string {
  return instant.toISOString().slice(0, 16);
}

/** How long an answer to `open` stays true: while its slot is the same. */
export function slotOf(open: NonNullable<PlaceFilters["open"]>, instant: Date): string {
  if (open === "now" || open === "unknown") return minuteOf(instant);
  return open === "late" || open === "weekend" ? dateOf(instant) : "";
}
