import type { Bbox } from "@passerelle/data/contract";
import { useEffect, useState } from "react";
import type { MapRef } from "react-map-gl/maplibre";
import { grow, visibleBbox } from "./camera.ts";

/** What the markers are computed for: a box somewhat larger than the map, and a whole zoom. */
export type Frame = { bbox: Bbox; zoom: number };

/** The frame of the map, renewed when a move ends or crosses a whole zoom. */
export function useFrame(map: MapRef): Frame {
  const [frame, setFrame] = useState(() => frameOf(map));
  useEffect(() => {
    const renew = () => setFrame(frameOf(map));
    const renewAtNewZoom = () =>
      setFrame((frame) => (wholeZoom(map) === frame.zoom ? frame : frameOf(map)));
    renew();
    map.on("moveend", renew);
    map.on("zoom", renewAtNewZoom);
    map.on("resize", renew);
    return () => {
      map.off("moveend", renew);
      map.off("zoom", renewAtNewZoom);
      map.off("resize", renew);
    };
  }, [map]);
  return frame;
}

function frameOf(map: MapRef): Frame {
  return { bbox: grow(visibleBbox(map), 0.3), zoom: wholeZoom(map) };
}

function wholeZoom(map: MapRef): number {
  // an animation may end a hair below the zoom it was sent to
  return Math.max(0, Math.floor(map.getZoom() + 1e-6));
}
