import { formatWeekday } from "../../lib/format.ts";
import { type DayHours, toOpeningWeek } from "./opening-week.ts";
import type { Words } from "./words.ts";

/** Opening hours in one line: `Monday–Friday 09:00–17:00 · Sunday closed`, else as the source writes them. */
export function weekText(openingHours: string, { locale, common, claims }: Words): string {
  if (openingHours.trim() === "24/7") return common(($) => $.place.always);
  const week = toOpeningWeek(openingHours);
  if (!week) return openingHours;
  const timesOf = (hours: string[]) => hours.join(", ") || claims(($) => $.closed);
  const days = runsOf(week.days).map(({ first, last, hours }) => {
    const names = [first, last].map((day) => formatWeekday(day, locale));
    return `${[...new Set(names)].join("–")} ${timesOf(hours)}`;
  });
  const { publicHolidays } = week;
  const holidays =
    publicHolidays && `${claims(($) => $.publicHolidays)} ${timesOf(publicHolidays)}`;
  return [...days, ...(holidays ? [holidays] : [])].join(" · ");
}

type Run = { first: number; last: number; hours: string[] };

/** Days in a row with the same hours; days of which nothing is said are left out. */
function runsOf(days: DayHours[]): Run[] {
  const runs: Run[] = [];
  for (const [day, hours] of days.entries()) {
    if (!hours) continue;
    const run = runs.at(-1);
    if (run?.last === day - 1 && run.hours.join() === hours.join()) run.last = day;
    else runs.push({ first: day, last: day, hours });
  }
  return runs;
}
