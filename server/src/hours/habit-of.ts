import { type Country, clockOf } from "@passerelle/data/contract";
import { territory } from "@passerelle/data/territory";
import { type Day, openingDays } from "./days.ts";
import { HABIT_DAYS, isLateWeekly, isLongAtWeekends } from "./habit.ts";
import { readHours } from "./hours.ts";

const HABITS = { late: isLateWeekly, weekend: isLongAtWeekends };

/**
 * Whether hours in OSM syntax have a habit: open until 20:00 once a week, or for four hours in a row
 * at weekends. Unknown where they cannot be read, or where it depends on what is said with a doubt.
 */
export function habitOf(
  openingHours: string | null,
  country: Country,
  position: [longitude: number, latitude: number],
  habit: keyof typeof HABITS,
  now: Date,
): "yes" | "no" | "unknown" {
  const hours = readHours(openingHours, country, position);
  const days = hours && openingDays(hours, clockOf(now, territory.timeZone).date, HABIT_DAYS);
  if (!days) return "unknown";
  if (HABITS[habit](days)) return "yes";
  return HABITS[habit](days.map(withoutDoubts)) ? "unknown" : "no";
}

/** A public holiday on which nobody says what holds stays one. */
function withoutDoubts({ intervals, ...day }: Day): Day {
  return { ...day, intervals: intervals.map(({ doubt: _doubt, ...interval }) => interval) };
}
