import {
  addDays,
  type Clock,
  daysBetween,
  type Locale,
  NIGHT_END,
} from "@passerelle/data/contract";
import type { TFunction } from "i18next";
import { formatDayName, formatTime } from "./format.ts";
import type { NextOpening, OpenState } from "./open-state.ts";

/** What is so now, and what changes next: `Closed`, `opens tomorrow at 9:00`. */
export type OpenWords = { state: string; change?: string };

const DAY = 24 * 60;

/** The state in words; undefined when it is unknown. */
export function openWords(
  state: OpenState,
  now: Clock,
  t: TFunction<"hours">,
  locale: Locale,
): OpenWords | undefined {
  switch (state.is) {
    case "open":
      if (!state.until) return { state: t(($) => $.open), change: t(($) => $.always) };
      if (state.isClosing) {
        const time = formatTime(state.until.minutes);
        return { state: t(($) => $.closing), change: t(($) => $.closesAt, { time }) };
      }
      return { state: t(($) => $.open), change: untilWords(state.until, now, t, locale) };
    case "closed":
      return {
        state: t(($) => $.closed),
        change: state.opens && opensWords(state.opens, now, t, locale),
      };
    case "doubtful":
      return {
        state: t(($) => $.doubt[state.doubt]),
        change: state.opens && opensWords(state.opens, now, t, locale),
      };
    case "unknown":
      return undefined;
  }
}

function untilWords(until: Clock, now: Clock, t: TFunction<"hours">, locale: Locale): string {
  const time = formatTime(until.minutes);
  const isTonight = addDays(now.date, 1) === until.date && until.minutes <= NIGHT_END - DAY;
  if (until.date === now.date || isTonight) return t(($) => $.until, { time });
  return t(($) => $.untilDay, { day: formatDayName(until.date, locale), time });
}

function opensWords(opens: NextOpening, now: Clock, t: TFunction<"hours">, locale: Locale): string {
  const time = formatTime(opens.minutes);
  const days = daysBetween(now.date, opens.date);
  const words = () => {
    if (days === 0) return t(($) => $.opensToday, { time });
    if (days === 1) return t(($) => $.opensTomorrow, { time });
    if (days < 7) return t(($) => $.opensDay, { day: formatDayName(opens.date, locale), time });
    const day = formatDayName(opens.date, locale, { day: "numeric", month: "long" });
    return t(($) => $.opensDate, { day, time });
  };
  return opens.doubt ? `${words()} (${t(($) => $.maybe[opens.doubt ?? "unsaid"])})` : words();
}
