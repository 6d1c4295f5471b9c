import {
  addDays,
  type Clock,
  type Doubt,
  daysBetween,
  type Holiday,
  NIGHT_END,
  weekdayOf,
} from "@passerelle/data/contract";
import type OpeningHours from "opening_hours";
import { memoize } from "../platform/memoize.ts";
import { holidayOn } from "./holidays.ts";
import type { Hours } from "./hours.ts";
import { fromLocalDate, toLocalDate } from "./wall-clock.ts";

/** In minutes since midnight of the day on which it begins; at most `NIGHT_END`. */
export type Interval = { from: number; to: number; doubt?: Doubt; comment?: string };

export type Day = {
  date: string;
  intervals: Interval[];
  holiday?: Holiday;
  /** What the source says of a day without intervals. */
  comment?: string;
};

const DAY = 24 * 60;
const WEEK = 7;
/** Eight weeks of some thousand different hours. */
const MOST_WEEKS = 60_000;
const APPOINTMENT = /rendez[- ]?vous|\brdv\b|afspraak|appointment/i;
/** How the library itself comments on `18:00+`. */
const OPEN_END = /^Specified as open end/;

/**
 * What the hours mean on each of `count` days from `first` on, each interval on the day on which it
 * begins; undefined when the library cannot evaluate them there (school holidays of far years).
 */
export function openingDays(hours: Hours, first: string, count: number): Day[] | undefined {
  const before = weekdayOf(first);
  const weeks = Array.from({ length: Math.ceil((before + count) / WEEK) }, (_, week) =>
    weekFrom(hours, addDays(first, week * WEEK - before)),
  );
  if (!weeks.every((week) => week !== undefined)) return undefined;
  return weeks.flat().slice(before, before + count);
}

/**
 * The seven days from a Monday on. Whatever is asked of some hours shares these weeks: the library
 * takes about a tenth of a millisecond for each day.
 */
const weekFrom = memoize(evaluateWeek, ({ key }, monday) => [key, monday].join("|"), MOST_WEEKS);

function evaluateWeek(hours: Hours, monday: string): Day[] | undefined {
  try {
    const days = Array.from({ length: WEEK }, (_, index) => addDays(monday, index));
    const intervals = hours.followsSun
      ? days.flatMap((date) => intervalsFrom(hours.on(date), date, 1))
      : intervalsFrom(hours.on(monday), monday, WEEK);
    return days.map((date) => toDay(hours, date, intervals));
  } catch {
    // a string again, that asks to teach the library more school holidays
    return undefined;
  }
}

type DatedInterval = Interval & { date: string };

/** The intervals that begin on one of the days. */
function intervalsFrom(
  evaluator: OpeningHours | undefined,
  first: string,
  count: number,
): DatedInterval[] {
  if (!evaluator) return [];
  // the day before, to see what goes on at midnight; the day after, to see nights to their end
  const from = toLocalDate({ date: addDays(first, -1), minutes: 0 });
  const to = toLocalDate({ date: addDays(first, count + 1), minutes: 0 });
  const last = addDays(first, count - 1);
  return evaluator
    .getOpenIntervals(from, to)
    .flatMap(([start, end, isUnknown, comment]) =>
      cutAtMidnight(fromLocalDate(start), fromLocalDate(end)).map((interval) => ({
        ...interval,
        ...doubtOf(isUnknown, comment),
      })),
    )
    .filter(({ date }) => date >= first && date <= last);
}

/** One interval, unless it lasts into the morning: then one for each day. */
function cutAtMidnight(start: Clock, end: Clock): DatedInterval[] {
  const { date, minutes: from } = start;
  const to = daysBetween(date, end.date) * DAY + end.minutes;
  const isNight = from > 0 && to <= NIGHT_END;
  if (to <= DAY || isNight) return to > from ? [{ date, from, to }] : [];
  const rest = cutAtMidnight({ date: addDays(date, 1), minutes: 0 }, end);
  return [{ date, from, to: DAY }, ...rest];
}

function doubtOf(isUnknown: boolean, comment = ""): Pick<Interval, "doubt" | "comment"> {
  if (OPEN_END.test(comment)) return { doubt: "open_end" };
  const said = comment && { comment };
  if (!isUnknown) return { ...said };
  if (APPOINTMENT.test(comment)) return { doubt: "appointment", ...said };
  return { doubt: comment ? "comment" : "unsaid", ...said };
}

/** A day of the calendar: hours that do not speak of public holidays promise nothing on one. */
function toDay(hours: Hours, date: string, all: DatedInterval[]): Day {
  const holiday = holidayOn(date, hours.country);
  const isDoubtful = holiday !== undefined && !hours.saysHolidays;
  const intervals = all
    .filter((interval) => interval.date === date)
    .map(
      ({ date: _, ...interval }): Interval => ({
        ...(isDoubtful && { doubt: "holiday" }),
        ...interval,
      }),
    );
  const comment =
    intervals.length === 0 && hours.on(date)?.getComment(toLocalDate({ date, minutes: DAY / 2 }));
  return {
    date,
    intervals,
    ...(holiday && { holiday }),
    // on public holidays the library comments with their names
    ...(comment && !holiday && { comment }),
  };
}
