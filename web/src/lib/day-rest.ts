import type { OpeningInterval } from "@passerelle/data/contract";

/** Times of a day that stand for themselves, and what holds for all the rest of the day. */
export type DayParts = { timed: OpeningInterval[]; rest?: OpeningInterval };

/** Takes apart a day that is doubtful, for one and the same reason, from midnight to midnight. */
export function splitRest(intervals: OpeningInterval[]): DayParts {
  const [first, last] = [intervals.at(0), intervals.at(-1)];
  const lastsAllDay =
    first?.doubt !== undefined &&
    first.from === "00:00" &&
    last?.to === "24:00" &&
    last.doubt === first.doubt;
  if (!lastsAllDay) return { timed: intervals };
  return { timed: intervals.filter(({ doubt }) => doubt !== first.doubt), rest: first };
}
