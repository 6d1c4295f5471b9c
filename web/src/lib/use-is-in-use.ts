import { useSyncExternalStore } from "react";

const SIGNS = ["pointerdown", "pointermove", "touchstart", "wheel", "scroll", "keydown"];

let isInUse = false;
const watchers = new Set<() => void>();

function notice() {
  isInUse = true;
  for (const sign of SIGNS) window.removeEventListener(sign, notice);
  for (const tell of watchers) tell();
}

function watch(tell: () => void): () => void {
  if (watchers.size === 0 && !isInUse) {
    for (const sign of SIGNS) window.addEventListener(sign, notice, { passive: true });
  }
  watchers.add(tell);
  return () => watchers.delete(tell);
}

/**
 * Whether the visitor has begun to use the site, by pointer, finger, wheel or key: until then heavy
 * things that a picture can stand for need not be loaded.
 */
export function useIsInUse(): boolean {
  return useSyncExternalStore(
    watch,
    // or had begun before our scripts were there
    () => isInUse || navigator.userActivation?.hasBeenActive === true,
    () => false,
  );
}
