import { useMemo, useRef, useState } from "react";
import type { MapRef } from "react-map-gl/maplibre";
import { ClusterMarker } from "./ClusterMarker.tsx";
import { BY_VISITOR, MOVE_MS } from "./camera.ts";
import {
  type Cluster,
  expansionZoom,
  indexSpots,
  itemsIn,
  keyOfItemWith,
  type LoneSpot,
} from "./clusters.ts";
import { ListMarker } from "./ListMarker.tsx";
import { MarkerLayer } from "./MarkerLayer.tsx";
import { MarkerRoom } from "./MarkerRoom.tsx";
import type { MapPanelProps } from "./map-panel-props.ts";
import { PlaceMarker } from "./PlaceMarker.tsx";
import { SpotPopup } from "./SpotPopup.tsx";
import { spotKey } from "./spots.ts";
import { useFrame } from "./use-frame.ts";

type MarkersProps = Pick<
  MapPanelProps,
  "spots" | "highlightedId" | "onHighlight" | "placeHref" | "onOpen"
> & {
  map: MapRef;
  /** Whether names can step aside for the markers. */
  makesRoom: boolean;
};

/** The places on the map, clustered for its zoom, and the list of the spot that is open. */
export function Markers({
  map,
  makesRoom,
  spots,
  highlightedId,
  onHighlight,
  placeHref,
  onOpen,
}: MarkersProps) {
  const frame = useFrame(map);
  const index = useMemo(() => indexSpots(spots), [spots]);
  const items = useMemo(() => itemsIn(index, frame.bbox, frame.zoom), [index, frame]);
  const highlightedKey = useMemo(
    () => keyOfItemWith(index, items, highlightedId),
    [index, items, highlightedId],
  );
  const [openKey, setOpenKey] = useState<string>();
  const openSpot = spots.find((spot) => spotKey(spot) === openKey);
  const buttons = useRef(new Map<string, HTMLButtonElement>());

  function zoomInto({ id, position }: Cluster) {
    map.easeTo({ center: position, zoom: expansionZoom(index, id), duration: MOVE_MS }, BY_VISITOR);
    // the button goes away with its cluster: the markers inside come next after the canvas
    map.getCanvas().focus({ preventScroll: true });
  }

  function close() {
    setOpenKey(undefined);
    onHighlight?.(undefined);
    const focused = document.activeElement;
    const isLost = !focused || focused === document.body || focused.closest("[role=dialog]");
    if (isLost && openKey !== undefined) buttons.current.get(openKey)?.focus();
  }

  function drawSpot({ key, spot }: LoneSpot) {
    const [place, ...others] = spot.places;
    if (!place) return null;
    if (others.length === 0) {
      return (
        <PlaceMarker
          place={place}
          isApproximate={spot.approximate}
          isHighlighted={key === highlightedKey}
          href={placeHref(place.slug)}
          onOpen={() => onOpen(place.slug)}
          onHighlight={(isOn) => onHighlight?.(isOn ? place.id : undefined)}
        />
      );
    }
    return (
      <ListMarker
        spot={spot}
        isHighlighted={key === highlightedKey}
        isOpen={key === openKey}
        onToggle={() => (key === openKey ? close() : setOpenKey(key))}
        ref={(button) => {
          if (button) buttons.current.set(key, button);
          return () => {
            buttons.current.delete(key);
          };
        }}
      />
    );
  }

  return (
    <>
      {makesRoom && <MarkerRoom items={items} />}
      <MarkerLayer map={map} items={items}>
        {(item) =>
          item.kind === "spot" ? (
            drawSpot(item)
          ) : (
            <ClusterMarker
              cluster={item}
              isHighlighted={item.key === highlightedKey}
              onZoom={() => zoomInto(item)}
            />
          )
        }
      </MarkerLayer>
      {openSpot && (
        <SpotPopup
          key={openKey}
          spot={openSpot}
          placeHref={placeHref}
          onOpen={onOpen}
          onHighlight={(placeId) => onHighlight?.(placeId)}
          onClose={close}
        />
      )}
    </>
  );
}
