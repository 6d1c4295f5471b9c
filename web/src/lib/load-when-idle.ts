import { whenIdle } from "./when-idle.ts";

/** Fetches what may be wanted later, once the browser has nothing better to do. */
export function loadWhenIdle(loads: (() => Promise<unknown>)[]): void {
  whenIdle(() => {
    // what cannot be fetched now is fetched when it is wanted
    for (const load of loads) load().catch(() => {});
  });
}
