import type { Position } from "@passerelle/data/contract";
import type { MapMouseEvent, MapTouchEvent } from "maplibre-gl";
import { useEffect, useEffectEvent } from "react";
import type { MapRef } from "react-map-gl/maplibre";

/** Milliseconds that a finger rests on one point to mean it. */
const LONG_PRESS_MS = 500;
/** Pixels that a resting finger may move. */
const TREMBLE = 8;

/** Calls back with the point of bare map that a mouse clicks or a finger rests on. */
export function useMapPress(map: MapRef, onPress: (position: Position) => void) {
  const report = useEffectEvent(({ lngLat, originalEvent }: MapMouseEvent | MapTouchEvent) => {
    if (originalEvent.target === map.getCanvas()) onPress([lngLat.lng, lngLat.lat]);
  });

  useEffect(() => {
    const container = map.getCanvasContainer();
    let isMouse = true;
    let start = { x: 0, y: 0 };
    let timer: ReturnType<typeof setTimeout> | undefined;
    let hasRested = false;

    // a tap is told as a click too, and should stay without effect
    const noteKind = ({ pointerType }: PointerEvent) => {
      isMouse = pointerType === "mouse";
    };
    const click = (event: MapMouseEvent) => isMouse && report(event);
    const cancel = () => clearTimeout(timer);
    const rest = (event: MapTouchEvent) => {
      cancel();
      hasRested = false;
      if (event.points.length > 1) return;
      start = event.point;
      timer = setTimeout(() => {
        hasRested = true;
        report(event);
      }, LONG_PRESS_MS);
    };
    const tremble = ({ point }: MapTouchEvent) => {
      if (Math.hypot(point.x - start.x, point.y - start.y) > TREMBLE) cancel();
    };

    // lifting the finger must not count as a click, which would close what the press has opened
    const lift = (event: MapTouchEvent) => {
      cancel();
      if (hasRested) event.originalEvent.preventDefault();
    };

    container.addEventListener("pointerdown", noteKind);
    const subscriptions = [
      map.on("click", click),
      map.on("touchstart", rest),
      map.on("touchmove", tremble),
      map.on("touchend", lift),
      map.on("touchcancel", cancel),
    ];
    return () => {
      cancel();
      container.removeEventListener("pointerdown", noteKind);
      for (const subscription of subscriptions) subscription.unsubscribe();
    };
  }, [map]);
}
