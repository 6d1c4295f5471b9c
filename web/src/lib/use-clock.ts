import { type Clock, clockOf } from "@passerelle/data/contract";
import { territory } from "@passerelle/data/territory";
import { createContext, useContext, useMemo, useSyncExternalStore } from "react";

const MINUTE_MS = 60_000;

/** A minute, counted from the epoch, and what the clocks of the territory say in it. */
export type Minute = { count: number; clock: Clock };

export function minuteOf(count: number): Minute {
  return { count, clock: clockOf(new Date(count * MINUTE_MS), territory.timeZone) };
}

export function currentMinute(): number {
  return Math.floor(Date.now() / MINUTE_MS);
}

/**
 * When the server rendered the page: the browser takes over with the same words, and need not ask for
 * a time zone at once, which keeps a phone busy for a sixth of a second.
 */
export const RenderedAtContext = createContext<Minute | undefined>(undefined);

/** What the clocks of the territory say, minute after minute. */
export function useClock(): Clock {
  const renderedAt = useContext(RenderedAtContext);
  const count = useSyncExternalStore(
    everyMinute,
    currentMinute,
    () => renderedAt?.count ?? currentMinute(),
  );
  return useMemo(
    () => (count === renderedAt?.count ? renderedAt : minuteOf(count)).clock,
    [count, renderedAt],
  );
}

/** Calls back when a minute begins, and when a sleeping page is looked at again. */
function everyMinute(onChange: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const wait = () => {
    timer = setTimeout(tick, MINUTE_MS - (Date.now() % MINUTE_MS));
  };
  const tick = () => {
    onChange();
    wait();
  };
  wait();
  document.addEventListener("visibilitychange", onChange);
  return () => {
    clearTimeout(timer);
    document.removeEventListener("visibilitychange", onChange);
  };
}
