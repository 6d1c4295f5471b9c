import type { Bbox } from "@passerelle/data/contract";
import { useMemo, useRef } from "react";
import { TERRITORY_BBOX } from "./territory.ts";

/** About 10 m: enough for a map, and short in an address. */
const DECIMALS = 4;

/**
 * What the map is to show: the box of the address, else the whole territory. It changes only when
 * the address changes by other means than the map itself, which would otherwise jump under the hand.
 */
export function useMapView(bbox: Bbox | undefined) {
  const own = useRef<{ asked: string | undefined }>(undefined);
  const shown = useRef<{ bbox: Bbox }>(undefined);
  const asked = bbox?.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the numbers stand for their box
  const view = useMemo(() => {
    if (shown.current && own.current && asked === own.current.asked) return shown.current;
    own.current = undefined;
    shown.current = { bbox: bbox ?? TERRITORY_BBOX };
    return shown.current;
  }, [asked]);

  /** Says that what the address is about to ask for needs no move of the map. */
  function keepViewFor(bbox: Bbox | undefined) {
    own.current = { asked: bbox?.join() };
  }

  /** Says that the map was moved to a box; returns it as the address is to hold it. */
  function setOwnBbox(moved: Bbox): Bbox {
    const [west, south, east, north] = moved.map((degrees) => Number(degrees.toFixed(DECIMALS)));
    const rounded: Bbox = [west ?? 0, south ?? 0, east ?? 0, north ?? 0];
    keepViewFor(rounded);
    return rounded;
  }

  return { view, setOwnBbox, keepViewFor };
}
