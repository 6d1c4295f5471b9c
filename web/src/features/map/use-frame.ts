import type { Bbox, Position } from "@passerelle/data/contract";
import { useEffect, useState } from "react";
import type { MapRef } from "react-map-gl/maplibre";
import { growBy, isInBbox } from "../../map/mercator.ts";
import { visibleBbox } from "./camera.ts";

/** What the markers are made for. */
export type Frame = {
  /** The map as it is seen. */
  view: Bbox;
  /** Somewhat more, which the visitor may see next. */
  bbox: Bbox;
  centre: Position;
  /** A whole number, at most the zoom of the map. */
  zoom: number;
};

/** Pixels; more than a marker can reach into the map from outside. */
const MARGIN = 128;

/** The frame of the map, renewed when a move ends, leaves the frame or crosses a whole zoom. */
export function useFrame(map: MapRef): Frame {
  const [frame, setFrame] = useState(() => frameOf(map));
  useEffect(() => {
    const renew = () => setFrame(frameOf(map));
    const renewWhenLeft = () =>
      setFrame((frame) => {
        const [west, south, east, north] = visibleBbox(map);
        const isHeld = isInBbox([west, south], frame.bbox) && isInBbox([east, north], frame.bbox);
        return isHeld && wholeZoom(map) === frame.zoom ? frame : frameOf(map);
      });
    renew();
    map.on("moveend", renew);
    map.on("move", renewWhenLeft);
    map.on("resize", renew);
    return () => {
      map.off("moveend", renew);
      map.off("move", renewWhenLeft);
      map.off("resize", renew);
    };
  }, [map]);
  return frame;
}

function frameOf(map: MapRef): Frame {
  const view = visibleBbox(map);
  const { lng, lat } = map.getCenter();
  return {
    view,
    bbox: growBy(view, MARGIN, map.getZoom()),
    centre: [lng, lat],
    zoom: wholeZoom(map),
  };
}

function wholeZoom(map: MapRef): number {
  // an animation may end a hair below the zoom it was sent to
  return Math.max(0, Math.floor(map.getZoom() + 1e-6));
}
