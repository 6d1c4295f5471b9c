import { type RefCallback, useLayoutEffect, useRef } from "react";
import type { MapRef } from "react-map-gl/maplibre";
import { nearestItem } from "./find-item.ts";
import type { MapItem } from "./map-items.ts";

/** Keeps the keyboard on the map when the marker that had the focus goes away. */
export function useMarkerFocus(map: MapRef, items: MapItem[]) {
  const elements = useRef(new Map<string, HTMLElement>());
  const lostBy = useRef<MapItem>(undefined);

  /** Focuses the marker of an item, else the nearest, else the map itself. */
  function focusItem({ key, position }: MapItem) {
    const found = elements.current.has(key) ? key : nearestItem(items, position)?.key;
    const element = found === undefined ? undefined : elements.current.get(found);
    const target = element?.querySelector<HTMLElement>("a, button") ?? map.getCanvas();
    target.focus({ preventScroll: true });
  }

  function refOf(item: MapItem): RefCallback<HTMLElement> {
    return (element) => {
      if (element) elements.current.set(item.key, element);
      return () => {
        if (element?.contains(document.activeElement)) lostBy.current = item;
        elements.current.delete(item.key);
      };
    };
  }

  useLayoutEffect(() => {
    const lost = lostBy.current;
    lostBy.current = undefined;
    if (lost && isFocusLost()) focusItem(lost);
  });

  return { focusItem, refOf };
}

export function isFocusLost(): boolean {
  const { activeElement, body } = document;
  return !activeElement || activeElement === body;
}
