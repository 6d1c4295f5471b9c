import {
  addDays,
  type Clock,
  type Doubt,
  daysBetween,
  minutesOf,
  type Opening,
  readClock,
} from "@passerelle/data/contract";

/** When a place opens, on the clock of the territory; `doubt` when even then it may be closed. */
export type NextOpening = Clock & { doubt?: Doubt };

/** What is so at one moment. `until` and `opens` are absent when the known days do not tell. */
export type OpenState =
  | { is: "open"; until?: Clock; isClosing: boolean; comment?: string }
  | { is: "doubtful"; doubt: Doubt; from: Clock; comment?: string; opens?: NextOpening }
  | { is: "closed"; opens?: NextOpening }
  | { is: "unknown" };

const DAY = 24 * 60;
const CLOSING_MINUTES = 60;

/** Whether a place is open by a clock of the territory; days that the opening does not tell are unknown. */
export function openState(opening: Opening | undefined, clock: Clock, timeZone: string): OpenState {
  const first = opening?.days[0]?.date;
  if (!opening || !first) return { is: "unknown" };
  const now = daysBetween(first, clock.date) * DAY + clock.minutes;
  const end = opening.days.length * DAY;
  if (now < 0 || now >= end) return { is: "unknown" };

  const toClock = (minutes: number): Clock => ({
    date: addDays(first, Math.floor(minutes / DAY)),
    minutes: minutes % DAY,
  });
  const stretches = stretchesOf(opening);
  const opensAfter = (isWanted: (stretch: Stretch) => boolean): NextOpening | undefined => {
    const next = stretches.find((stretch) => stretch.from > now && isWanted(stretch));
    if (next) return { ...toClock(next.from), ...(next.doubt && { doubt: next.doubt }) };
    return opening.next ? readClock(opening.next, timeZone) : undefined;
  };
  const current = stretches.find(({ from, to }) => from <= now && now < to);
  if (!current) return { is: "closed", opens: opensAfter(() => true) };
  const { from, to, doubt, comment } = current;
  if (doubt) {
    const opens = opensAfter((stretch) => !stretch.doubt);
    return { is: "doubtful", doubt, from: toClock(from), comment, opens };
  }
  const until = to < end ? toClock(to) : undefined;
  return { is: "open", until, isClosing: to - now <= CLOSING_MINUTES && to < end, comment };
}

/** Minutes since midnight of the first day. */
type Stretch = { from: number; to: number; doubt?: Doubt; comment?: string };

/** All intervals in order, those that adjoin and say the same as one. */
function stretchesOf({ days }: Opening): Stretch[] {
  const stretches: Stretch[] = [];
  for (const [index, { intervals }] of days.entries()) {
    for (const { from, to, doubt, comment } of intervals) {
      const next = { from: index * DAY + minutesOf(from), to: index * DAY + minutesOf(to) };
      const last = stretches.at(-1);
      if (last && last.to === next.from && last.doubt === doubt && last.comment === comment) {
        last.to = next.to;
      } else {
        stretches.push({ ...next, doubt, comment });
      }
    }
  }
  return stretches;
}
