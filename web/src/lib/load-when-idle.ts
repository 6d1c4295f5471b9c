import { whenIdle } from "./when-idle.ts";

/** Fetches what may be wanted later, piece by piece, whenever the browser has nothing better to do. */
export function loadWhenIdle(loads: (() => Promise<unknown>)[]): void {
  // what cannot be fetched now is fetched when it is wanted
  for (const load of loads) whenIdle(() => load().catch(() => {}));
}
