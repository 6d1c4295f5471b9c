/** Milliseconds after which the work is done even though the browser was never idle. */
const LATEST_MS = 4000;

/** Does some work once the browser has nothing better to do. */
export function whenIdle(work: () => void): void {
  // Safari has no idle callback
  if ("requestIdleCallback" in window) window.requestIdleCallback(work, { timeout: LATEST_MS });
  else setTimeout(work, LATEST_MS / 2);
}
