import { weekdayOf } from "@passerelle/data/contract";
import type { Day, Interval } from "./days.ts";

/** Four weeks, so that neither a closure of two weeks nor a public holiday hides a weekly habit. */
export const HABIT_DAYS = 28;

const LATE = 20 * 60;
const LONG = 4 * 60;
const SATURDAY = 5;

/** Open until 20:00 or later at least one day a week. */
export function isLateWeekly(days: Day[]): boolean {
  return isWeekly(days, ({ intervals }) => stretchesOf(intervals).some(({ to }) => to >= LATE));
}

/** Open for four hours in a row, begun on a Saturday or Sunday, every week. */
export function isLongAtWeekends(days: Day[]): boolean {
  const weekends = days.filter(({ date }) => weekdayOf(date) >= SATURDAY);
  return isWeekly(weekends, ({ intervals }) =>
    stretchesOf(intervals).some(({ from, to }) => to - from >= LONG),
  );
}

/**
 * Whether something is so on the same weekday of two weeks in a row, passing over public holidays:
 * what happens once, monthly or every other week is no habit.
 */
function isWeekly(days: Day[], isSo: (day: Day) => boolean): boolean {
  const ordinary = days.filter(({ holiday }) => !holiday);
  return Array.from({ length: 7 }, (_, weekday) =>
    ordinary.filter(({ date }) => weekdayOf(date) === weekday).map(isSo),
  ).some((weeks) => weeks.some((so, week) => so && weeks[week + 1]));
}

/** Times of a day open without a doubt, adjoining intervals as one. */
function stretchesOf(intervals: Interval[]): { from: number; to: number }[] {
  const stretches: { from: number; to: number }[] = [];
  for (const { from, to, doubt } of intervals) {
    if (doubt) continue;
    const last = stretches.at(-1);
    if (last?.to === from) last.to = to;
    else stretches.push({ from, to });
  }
  return stretches;
}
