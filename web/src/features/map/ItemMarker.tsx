import type { MouseEvent } from "react";
import { ClusterMarker } from "./ClusterMarker.tsx";
import { ListMarker } from "./ListMarker.tsx";
import type { MapItem } from "./map-items.ts";
import type { MapPanelProps } from "./map-panel-props.ts";
import { PlaceMarker } from "./PlaceMarker.tsx";
import { splitZoom } from "./split-zoom.ts";

type ItemMarkerProps = Pick<MapPanelProps, "placeHref" | "onOpen" | "onHighlight"> & {
  item: MapItem;
  /** The whole zoom that the item was made for. */
  zoom: number;
  isHighlighted: boolean;
  isOpen: boolean;
  onToggle: () => void;
  onZoom: (target: number, event: MouseEvent) => void;
};

/** An item as a link to its place, as a button that opens its list, or as one that zooms in. */
export function ItemMarker(props: ItemMarkerProps) {
  const { item, zoom, isHighlighted, isOpen, onToggle, onZoom } = props;
  const { placeHref, onOpen, onHighlight } = props;
  const place = item.count === 1 ? item.marks[0].places?.[0] : undefined;
  if (place) {
    return (
      <PlaceMarker
        place={place}
        isApproximate={item.approximate > 0}
        isHighlighted={isHighlighted}
        href={placeHref(place.slug)}
        onOpen={() => onOpen(place.slug)}
        onHighlight={(isOn) => onHighlight?.(isOn ? place.id : undefined)}
      />
    );
  }
  const target = splitZoom(item, zoom);
  return target === undefined ? (
    <ListMarker item={item} isHighlighted={isHighlighted} isOpen={isOpen} onToggle={onToggle} />
  ) : (
    <ClusterMarker
      item={item}
      isHighlighted={isHighlighted}
      onZoom={(event) => onZoom(target, event)}
    />
  );
}
