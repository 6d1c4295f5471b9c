import type { Position } from "@passerelle/data/contract";
import { useState } from "react";

/** What came of asking the browser where the visitor is; nothing is asked before a click. */
export type Located =
  | { state: "idle" | "searching" | "denied" | "unavailable" }
  | { state: "found"; position: Position };

const TIMEOUT_MS = 10_000;

/** Asks the browser for the visitor's position, which never leaves it. */
export function useLocate(onFound: (position: Position) => void): [Located, () => void] {
  const [located, setLocated] = useState<Located>({ state: "idle" });

  function locate() {
    if (!navigator.geolocation) return setLocated({ state: "unavailable" });
    setLocated({ state: "searching" });
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        const position: Position = [coords.longitude, coords.latitude];
        setLocated({ state: "found", position });
        onFound(position);
      },
      ({ code, PERMISSION_DENIED }) =>
        setLocated({ state: code === PERMISSION_DENIED ? "denied" : "unavailable" }),
      { timeout: TIMEOUT_MS, maximumAge: 60_000 },
    );
  }

  return [located, locate];
}
