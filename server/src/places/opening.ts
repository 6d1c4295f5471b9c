import type { Country, PlaceFilters } from "@passerelle/data/contract";
import OpeningHours from "opening_hours";

/** The time zone of the whole territory (Europe/Brussels has kept the same clock since 1978). */
const TIME_ZONE = "Europe/Paris";
const DAY_MS = 86_400_000;
/** Two weeks, so that one public holiday does not hide a weekly habit. */
const HORIZON_DAYS = 14;
const LATE_HOUR = 20;
const WEEKEND_HOURS = 4;

/** Whether hours in OSM syntax answer an `open` filter; unknown or unreadable hours do not. */
export function isOpen(
  openingHours: string | null,
  country: Country,
  position: [longitude: number, latitude: number],
  open: NonNullable<PlaceFilters["open"]>,
  now = new Date(),
): boolean {
  const hours = parse(openingHours, country, position);
  if (open === "unknown") return !hours;
  if (!hours) return false;
  if (open === "late") return intervals(hours, now).some(isLate);
  if (open === "weekend") return intervals(hours, now).some(isLongAtWeekend);
  return hours.getState(open === "now" ? wallClock(now) : localTime(open));
}

function parse(openingHours: string | null, country: Country, [lon, lat]: [number, number]) {
  if (openingHours === null) return undefined;
  try {
    const address = { country_code: country.toLowerCase(), state: "" };
    return new OpeningHours(openingHours, { lat, lon, address });
  } catch {
    // the library throws on syntax it does not know: such hours are unknown
    return undefined;
  }
}

type Interval = [from: Date, to: Date];

function intervals(hours: OpeningHours, now: Date): Interval[] {
  const from = wallClock(now);
  from.setHours(0, 0, 0, 0);
  const to = new Date(from.getTime() + HORIZON_DAYS * DAY_MS);
  return hours.getOpenIntervals(from, to).map(([start, end]) => [start, end]);
}

/** Still open at 20:00 on some day. */
function isLate([start, end]: Interval): boolean {
  const evening = new Date(start);
  evening.setHours(LATE_HOUR, 0, 0, 0);
  return start < evening && end >= evening;
}

/** At least four hours in a row on a Saturday or Sunday. */
function isLongAtWeekend([start, end]: Interval): boolean {
  const day = start.getDay();
  return (day === 0 || day === 6) && end.getTime() - start.getTime() >= WEEKEND_HOURS * 3_600_000;
}

/** A date whose local getters, which the library reads, give the clock time of the territory. */
function wallClock(instant: Date): Date {
  return new Date(instant.toLocaleString("sv-SE", { timeZone: TIME_ZONE }).replace(" ", "T"));
}

/** An ISO 8601 date-time: with an offset an instant, without one the clock time of the territory. */
function localTime(iso: string): Date {
  return /(Z|[+-]\d\d:\d\d)$/.test(iso) ? wallClock(new Date(iso)) : new Date(iso);
}
