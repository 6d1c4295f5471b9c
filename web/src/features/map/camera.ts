import type { Bbox } from "@passerelle/data/contract";
import type { Map as MapLibreMap } from "maplibre-gl";

/** Carried by the events of moves that the code makes because the visitor asked for them. */
export const BY_VISITOR = { byVisitor: true };

/** Milliseconds; MapLibre jumps instead when the visitor wants less motion. */
export const MOVE_MS = 300;

/** Whether the visitor moved the map, by hand, by key or by one of our buttons. */
export function isByVisitor(event: object): boolean {
  return ("originalEvent" in event && Boolean(event.originalEvent)) || "byVisitor" in event;
}

/** The visible box, to about one metre. */
export function visibleBbox(map: Pick<MapLibreMap, "getBounds">): Bbox {
  const bounds = map.getBounds();
  const [west, south, east, north] = [
    bounds.getWest(),
    bounds.getSouth(),
    bounds.getEast(),
    bounds.getNorth(),
  ].map((degrees) => Math.round(degrees * 1e5) / 1e5);
  return [west ?? 0, south ?? 0, east ?? 0, north ?? 0];
}
