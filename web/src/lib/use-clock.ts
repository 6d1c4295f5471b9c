import { type Clock, clockOf } from "@passerelle/data/contract";
import { territory } from "@passerelle/data/territory";
import { createContext, useContext, useMemo, useSyncExternalStore } from "react";

const MINUTE_MS = 60_000;

/** When the server rendered the page (ISO 8601): the browser takes over with the same words. */
export const RenderedAtContext = createContext(new Date().toISOString());

/** What the clocks of the territory say, minute after minute. */
export function useClock(): Clock {
  const renderedAt = useContext(RenderedAtContext);
  const minute = useSyncExternalStore(
    everyMinute,
    () => Math.floor(Date.now() / MINUTE_MS),
    () => Math.floor(Date.parse(renderedAt) / MINUTE_MS),
  );
  return useMemo(() => clockOf(new Date(minute * MINUTE_MS), territory.timeZone), [minute]);
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
