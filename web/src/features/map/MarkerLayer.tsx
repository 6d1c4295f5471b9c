import {
  type ReactNode,
  type RefCallback,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
} from "react";
import { createPortal } from "react-dom";
import { useTranslation } from "react-i18next";
import type { MapRef } from "react-map-gl/maplibre";
import { boxesOver, isCovered } from "./covered.ts";
import type { MapItem } from "./map-items.ts";
import styles from "./markers.module.css";
import { kindOf } from "./split-zoom.ts";

type MarkerLayerProps = {
  map: MapRef;
  items: MapItem[];
  /** The whole zoom that the items were made for. */
  zoom: number;
  refOf: (item: MapItem) => RefCallback<HTMLElement>;
  children: (item: MapItem) => ReactNode;
};

/**
 * The items as one list over the map, in the order given, so that keyboards and screen readers meet
 * them in that order; MapLibre's own markers stand in the order in which they were made.
 */
export function MarkerLayer({ map, items, zoom, refOf, children }: MarkerLayerProps) {
  const { t } = useTranslation("map");
  const list = useRef<HTMLUListElement>(null);

  const place = useCallback(() => {
    const container = map.getContainer();
    const { clientWidth, clientHeight } = container;
    const boxes = boxesOver(container);
    items.forEach(({ position }, index) => {
      const marker = list.current?.children[index];
      if (!(marker instanceof HTMLElement)) return;
      const point = map.project(position);
      const { x, y } = point;
      const isOnMap = x >= 0 && y >= 0 && x <= clientWidth && y <= clientHeight;
      const isInside = isOnMap && !isCovered(point, boxes);
      marker.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
      // the arrow keys that have moved it out of sight go on moving the map
      if (!isInside && marker.contains(document.activeElement)) map.getCanvas().focus();
      // hidden markers cannot be reached with the keyboard
      marker.style.visibility = isInside ? "visible" : "hidden";
    });
  }, [map, items]);

  useLayoutEffect(place, [place]);
  useEffect(() => {
    map.on("move", place);
    map.on("resize", place);
    // what stands over the map may have changed
    map.on("idle", place);
    return () => {
      map.off("move", place);
      map.off("resize", place);
      map.off("idle", place);
    };
  }, [map, place]);

  return createPortal(
    <ul ref={list} className={styles.layer} aria-label={t(($) => $.markers)}>
      {items.map((item) => (
        // another kind is another element: the focus would not survive inside the old one
        <li key={`${kindOf(item, zoom)} ${item.key}`} ref={refOf(item)} className={styles.item}>
          {children(item)}
        </li>
      ))}
    </ul>,
    map.getMap().getCanvasContainer(),
  );
}
