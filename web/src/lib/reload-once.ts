const KEY = "reloaded-at";
const PAUSE_MS = 60_000;

/**
 * Loads the page anew when a chunk of it is gone, which happens when a new version was put in place
 * under an open tab; not again within a minute, and not without network.
 */
export function reloadWhenChunksVanish(): void {
  window.addEventListener("vite:preloadError", () => {
    if (!navigator.onLine) return;
    try {
      if (Date.now() - Number(sessionStorage.getItem(KEY)) < PAUSE_MS) return;
      sessionStorage.setItem(KEY, String(Date.now()));
    } catch {
      // without storage nothing would keep it from reloading for ever
      return;
    }
    window.location.reload();
  });
}
