import type { PlaceFilters } from "@passerelle/data/contract";
import { type MouseEvent, useMemo, useState } from "react";
import type { MapRef } from "react-map-gl/maplibre";
import { BY_VISITOR, MOVE_MS } from "./camera.ts";
import { keyOfItemWith } from "./find-item.ts";
import { ItemMarker } from "./ItemMarker.tsx";
import { MarkerLayer } from "./MarkerLayer.tsx";
import { MarkerRoom } from "./MarkerRoom.tsx";
import { itemsInOrder, type MapItem } from "./map-items.ts";
import type { MapPanelProps } from "./map-panel-props.ts";
import { mergeGroups } from "./merge-items.ts";
import { SpotPopup } from "./SpotPopup.tsx";
import type { Frame } from "./use-frame.ts";
import { isFocusLost, useMarkerFocus } from "./use-marker-focus.ts";
import type { Drawn } from "./use-tile-marks.ts";

export type MarkersProps = Pick<
  MapPanelProps,
  "highlighted" | "onHighlight" | "placeHref" | "onOpen"
> & {
  map: MapRef;
  frame: Frame;
  drawn: Drawn;
  /** What the places were chosen by, for those that no tile names. */
  filters?: PlaceFilters;
  /** Whether names can step aside for the markers. */
  makesRoom: boolean;
};

/** The places on the map, merged for its zoom, and the list of the marker that is open. */
export function Markers(props: MarkersProps) {
  const { map, frame, drawn, filters, makesRoom, highlighted, onHighlight } = props;
  const { groups, zoom, choice } = drawn;
  const all = useMemo(() => mergeGroups(groups, zoom), [groups, zoom]);
  const items = useMemo(() => itemsInOrder(all, frame.bbox, frame.centre), [all, frame]);
  const highlightedKey = keyOfItemWith(items, highlighted, zoom);
  const [opened, setOpened] = useState<{ item: MapItem; choice: string }>();
  // a list of other filters is no longer true
  const open = opened?.choice === choice ? opened.item : undefined;
  const { focusItem, refOf } = useMarkerFocus(map, items);

  function zoomInto({ position }: MapItem, target: number, { detail }: MouseEvent) {
    map.easeTo({ center: position, zoom: target, duration: MOVE_MS }, BY_VISITOR);
    // the keyboard goes on with what comes out of the marker, a finger with the map
    if (detail > 0) map.getCanvas().focus({ preventScroll: true });
  }

  function close() {
    setOpened(undefined);
    onHighlight?.(undefined);
    const isInside = document.activeElement?.closest("[role=dialog]");
    if (open && (isInside || isFocusLost())) focusItem(open);
  }

  return (
    <>
      {makesRoom && <MarkerRoom items={items} />}
      <MarkerLayer map={map} items={items} zoom={zoom} refOf={refOf}>
        {(item) => (
          <ItemMarker
            item={item}
            zoom={zoom}
            isHighlighted={item.key === highlightedKey}
            isOpen={item.key === open?.key}
            onToggle={() => (item.key === open?.key ? close() : setOpened({ item, choice }))}
            onZoom={(target, event) => zoomInto(item, target, event)}
            placeHref={props.placeHref}
            onOpen={props.onOpen}
            onHighlight={onHighlight}
          />
        )}
      </MarkerLayer>
      {open && (
        <SpotPopup
          key={open.key}
          item={open}
          filters={filters}
          placeHref={props.placeHref}
          onOpen={props.onOpen}
          onHighlight={(placeId) => onHighlight?.(placeId)}
          onClose={close}
        />
      )}
    </>
  );
}
