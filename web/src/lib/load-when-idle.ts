/** Milliseconds after which a browser that was never idle does it all the same. */
const LATEST_MS = 4000;

/** Fetches what may be wanted later, once the browser has nothing better to do. */
export function loadWhenIdle(loads: (() => Promise<unknown>)[]): void {
  function loadAll() {
    // what cannot be fetched now is fetched when it is wanted
    for (const load of loads) load().catch(() => {});
  }
  // Safari has no idle callback
  if ("requestIdleCallback" in window) window.requestIdleCallback(loadAll, { timeout: LATEST_MS });
  else setTimeout(loadAll, LATEST_MS / 2);
}
