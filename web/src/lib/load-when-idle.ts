/** Fetches what may be wanted later, once the browser has nothing better to do. */
export function loadWhenIdle(loads: (() => Promise<unknown>)[]): void {
  // Safari has no idle callback
  const whenIdle = window.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 2000));
  whenIdle(() => {
    // what cannot be fetched now is fetched when it is wanted
    for (const load of loads) load().catch(() => {});
  });
}
