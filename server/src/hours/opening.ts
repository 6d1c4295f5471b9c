import {
  addDays,
  type Country,
  clockOf,
  type Opening,
  type OpeningDay,
  timeOf,
  weekdayOf,
  writeClock,
} from "@passerelle/data/contract";
import { territory } from "@passerelle/data/territory";
import { memoize } from "../platform/memoize.ts";
import { type Day, type Interval, openingDays } from "./days.ts";
import { type Hours, readHours } from "./hours.ts";
import { fromLocalDate, toLocalDate } from "./wall-clock.ts";

/** How many coming days a list tells, and how many a place's own page. */
export const DAYS_IN_LIST = 8;
export const DAYS_IN_DETAIL = 14;

/** What is usual is what more than half of six weeks have: two that are over, four to come. */
const WEEKS_BACK = 2;
const WEEKS = 6;
const DAY = 24 * 60;
/** How far ahead the next opening is looked for. */
const YEAR = 366;

/** The coming days of hours in OSM syntax; undefined when unknown or unreadable. */
export function toOpening(
  openingHours: string | null,
  country: Country,
  position: [longitude: number, latitude: number],
  count: number,
  now = new Date(),
): Opening | undefined {
  const hours = readHours(openingHours, country, position);
  return hours && remembered(hours, clockOf(now, territory.timeZone).date, count);
}

/** Places share their hours, and a day lasts long. */
const remembered = memoize(
  openingFrom,
  ({ key }, today, count) => [key, today, count].join("|"),
  20_000,
);

function openingFrom(hours: Hours, today: string, count: number): Opening | undefined {
  const weeks = openingDays(hours, addDays(today, -7 * WEEKS_BACK), 7 * WEEKS);
  if (!weeks) return undefined;
  const start = 7 * WEEKS_BACK;
  const days = weeks.slice(start, start + count);
  const isOpenLater = days.slice(1).some(({ intervals }) => intervals.length > 0);
  const next = isOpenLater ? undefined : nextOpening(hours, addDays(today, days.length));
  return {
    days: days.map((day, index) =>
      toOpeningDay(day, weeks, index === 0 ? weeks[start - 1] : undefined),
    ),
    ...(hours.varies && { varies: true }),
    ...(next && { next }),
  };
}

/** The day as the API gives it, beginning with what the night before leaves of itself. */
function toOpeningDay(day: Day, weeks: Day[], before: Day | undefined): OpeningDay {
  const night = (before?.intervals ?? [])
    .filter(({ to }) => to > DAY)
    .map((interval) => ({ ...interval, from: 0, to: interval.to - DAY }));
  return {
    ...day,
    intervals: [...night, ...day.intervals].map(({ from, to, ...said }) => ({
      from: timeOf(from),
      to: timeOf(to),
      certain: said.doubt === undefined,
      ...said,
    })),
    ...(isExceptional(day, weeks) && { exceptional: true }),
  };
}

/** Whether the place is usually open on such a weekday, but otherwise than on this day. */
function isExceptional(day: Day, weeks: Day[]): boolean {
  const times = weeks
    .filter(({ date }) => weekdayOf(date) === weekdayOf(day.date))
    .map(({ intervals }) => timesOf(intervals));
  const usual = times.find((some) => times.filter((other) => other === some).length > WEEKS / 2);
  return Boolean(usual) && usual !== timesOf(day.intervals);
}

function timesOf(intervals: Interval[]): string {
  return intervals.map(({ from, to }) => `${from}-${to}`).join();
}

/** ISO 8601 on the clock of the territory; undefined when the place does not open within a year. */
function nextOpening(hours: Hours, from: string): string | undefined {
  const [start, end] = [from, addDays(from, YEAR)].map((date) => toLocalDate({ date, minutes: 0 }));
  const evaluator = hours.on(from);
  try {
    if (evaluator?.getStateString(start) !== "close") return writeClock({ date: from, minutes: 0 });
    const next = evaluator.getNextChange(start, end);
    return next && writeClock(fromLocalDate(next));
  } catch {
    // school holidays of far years, which the library does not know
    return undefined;
  }
}
