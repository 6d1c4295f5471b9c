import type { PlaceFilters } from "@passerelle/data/contract";

/** Clock of the whole territory (Europe/Brussels has kept the same since 1978). */
const TIME_ZONE = "Europe/Paris";

const date = new Intl.DateTimeFormat("sv-SE", { timeZone: TIME_ZONE, dateStyle: "short" });

/** The minute of an instant, in UTC: `2026-11-25T21:31`. */
export function minuteOf(instant: Date): string {
  return instant.toISOString().slice(0, 16);
}

/** The local date of an instant: `2026-11-25`. */
export function dateOf(instant: Date): string {
  return date.format(instant);
}

/** How long an answer to `open` stays true: values of equal slots are equal. */
export function slotOf(open: NonNullable<PlaceFilters["open"]>, instant: Date): string {
  if (open === "now") return minuteOf(instant);
  return open === "late" || open === "weekend" ? dateOf(instant) : "";
}
