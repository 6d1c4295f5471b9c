import * as maplibre from "maplibre-gl";
import "maplibre-gl/dist/maplibre-gl.css";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import {
  AttributionControl,
  Map as MapLibre,
  type MapRef,
  ScaleControl,
} from "react-map-gl/maplibre";
import { isBuiltIn } from "../../map/built-in-style.ts";
import { isByVisitor, MOVE_MS, visibleBbox } from "./camera.ts";
import { MapContent } from "./MapContent.tsx";
import type { MapPanelProps } from "./map-panel-props.ts";
import { useMapLocale } from "./use-map-locale.ts";
import { useMapStyle } from "./use-map-style.ts";
import { useMunicipalities } from "./use-municipalities.ts";
import { useReadyStyle } from "./use-ready-style.ts";

type MapCanvasProps = MapPanelProps & {
  /** Called when the map cannot be made. */
  onBroken: () => void;
};

/** MapLibre with the style, the view and the controls; north is always up. */
export function MapCanvas({ onBroken, ...props }: MapCanvasProps) {
  const { locale, onMove, basemapStyleUrl, isSmall = false } = props;
  const { i18n } = useTranslation("map");
  const map = useRef<MapRef>(null);
  const municipalities = useMunicipalities();
  const wantedStyle = useMapStyle(municipalities, locale, basemapStyleUrl);
  const [style, letStyleChange] = useReadyStyle(wantedStyle, i18n.language);
  const mapLocale = useMapLocale();
  const view = isBuiltIn(style) ? (props.overview ?? props.view) : props.view;

  const shownView = useRef(view);
  useEffect(() => {
    if (shownView.current === view) return;
    shownView.current = view;
    map.current?.fitBounds(view.bbox, { duration: MOVE_MS });
  }, [view]);

  return (
    <MapLibre
      // MapLibre takes its own texts only when it is made
      key={i18n.language}
      ref={map}
      mapLib={maplibre}
      workerUrl={workerUrl}
      initialViewState={{ bounds: view.bbox }}
      mapStyle={style}
      locale={mapLocale}
      minZoom={6}
      maxZoom={19}
      dragRotate={false}
      touchPitch={false}
      maxPitch={0}
      renderWorldCopies={false}
      attributionControl={false}
      cooperativeGestures={isSmall}
      onError={({ error }) => {
        console.warn("The map:", error.message);
        if (!map.current) onBroken();
      }}
      onMoveEnd={(event) => {
        if (isByVisitor(event)) onMove?.(visibleBbox(event.target));
      }}
      onStyleData={letStyleChange}
      onLoad={({ target }) => target.touchZoomRotate.disableRotation()}
      style={{ position: "absolute", inset: 0 }}
    >
      <MapContent
        {...props}
        municipalities={municipalities}
        // only the built-in style has names that know where else to go
        makesRoom={style.glyphs === undefined}
      />
      <ScaleControl position="bottom-left" />
      <AttributionControl position="bottom-right" compact={false} />
    </MapLibre>
  );
}
