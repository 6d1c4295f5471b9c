import {
  addDays,
  type Clock,
  type Country,
  clockOf,
  type PlaceFilters,
  readClock,
} from "@passerelle/data/contract";
import { territory } from "@passerelle/data/territory";
import { openingDays } from "./days.ts";
import { habitOf } from "./habit-of.ts";
import { type Hours, readHours } from "./hours.ts";

const DAY = 24 * 60;

/**
 * Whether hours in OSM syntax answer an `open` filter. Only what is certain answers a time or a
 * habit; `unknown` are the hours of which nobody can say whether the door is open now.
 */
export function isOpen(
  openingHours: string | null,
  country: Country,
  position: [longitude: number, latitude: number],
  open: NonNullable<PlaceFilters["open"]>,
  now = new Date(),
): boolean {
  if (open === "late" || open === "weekend") {
    return habitOf(openingHours, country, position, open, now) === "yes";
  }
  const hours = readHours(openingHours, country, position);
  const clock = clockOf(now, territory.timeZone);
  if (open === "unknown") return stateAt(hours, clock) === "unknown";
  const asked = open === "now" ? clock : readClock(open, territory.timeZone);
  return stateAt(hours, asked) === "open";
}

function stateAt(hours: Hours | undefined, clock: Clock): "open" | "closed" | "unknown" {
  const days = hours && openingDays(hours, addDays(clock.date, -1), 2);
  if (!days) return "unknown";
  const [yesterday, today] = days.map(({ intervals }) => intervals);
  const found =
    today?.find(({ from, to }) => from <= clock.minutes && clock.minutes < to) ??
    yesterday?.find(({ to }) => clock.minutes + DAY < to);
  if (!found) return "closed";
  return found.doubt ? "unknown" : "open";
}
