import type { FeatureCollection, Point } from "geojson";
import type { SymbolLayerSpecification } from "maplibre-gl";
import { useMemo } from "react";
import { Layer, Source } from "react-map-gl/maplibre";
import { LOCAL_FONT } from "../../map/municipality-names.ts";
import type { MapItem } from "./map-items.ts";
import { ringSize } from "./ring.ts";

/** Unseen letters as large as the marker: labels keep clear of other labels. */
const ROOM: Omit<SymbolLayerSpecification, "source"> = {
  id: "marker-room",
  type: "symbol",
  layout: {
    // one is half as wide as high
    "text-field": "■■",
    "text-font": LOCAL_FONT,
    "text-size": ["get", "size"],
    "text-padding": 0,
    "text-allow-overlap": true,
  },
  paint: { "text-opacity": 0 },
};

/** Keeps the names on the map clear of the markers, which MapLibre does not know of. */
export function MarkerRoom({ items }: { items: MapItem[] }) {
  const data = useMemo(() => toRoom(items), [items]);
  return (
    <Source id="marker-room" type="geojson" data={data}>
      <Layer {...ROOM} />
    </Source>
  );
}

function toRoom(items: MapItem[]): FeatureCollection<Point, { size: number }> {
  return {
    type: "FeatureCollection",
    features: items.map((item) => ({
      type: "Feature",
      geometry: { type: "Point", coordinates: item.position },
      properties: { size: 0.8 * ringSize(item.count) },
    })),
  };
}
