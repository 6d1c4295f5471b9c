import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useMap } from "react-map-gl/maplibre";
import { useLocate } from "../../lib/use-locate.ts";
import type { Municipalities } from "../../map/municipalities.ts";
import { bboxOfMunicipalities } from "../../map/territory-bbox.ts";
import { BY_VISITOR, MOVE_MS } from "./camera.ts";
import { HereMarker } from "./HereMarker.tsx";
import { Legend } from "./Legend.tsx";
import { LocatedStatus } from "./LocatedStatus.tsx";
import { MapControls } from "./MapControls.tsx";
import { MeasureOffer } from "./MeasureOffer.tsx";
import type { MapPanelProps } from "./map-panel-props.ts";
import { Reach } from "./Reach.tsx";
import { SpotMarkers } from "./SpotMarkers.tsx";
import { TileMarkers } from "./TileMarkers.tsx";

const LOCATED_ZOOM = 13;

type MapContentProps = MapPanelProps & {
  municipalities: Municipalities;
  /** Whether names can step aside for the markers. */
  makesRoom: boolean;
};

/** What stands on a map that exists: markers and controls. */
export function MapContent({ municipalities, ...props }: MapContentProps) {
  const { content, view, near, radius, onNear, isSmall = false } = props;
  const { t } = useTranslation("map");
  const map = useMap().current;
  const territory = useMemo(
    () => bboxOfMunicipalities(municipalities) ?? view.bbox,
    [municipalities, view],
  );
  const [located, locate] = useLocate((center) =>
    map?.easeTo({ center, zoom: LOCATED_ZOOM, duration: MOVE_MS }, BY_VISITOR),
  );

  if (!map) return null;
  const controls = { map, isSmall, territory, onNear, onLocate: locate };
  return (
    <>
      {near && radius !== undefined && <Reach near={near} radius={radius} />}
      {near && <HereMarker position={near} label={t(($) => $.near)} />}
      {"spots" in content ? (
        <SpotMarkers {...props} spots={content.spots} map={map} />
      ) : (
        <TileMarkers {...props} filters={content.filters} map={map} />
      )}
      <MapControls {...controls} />
      {!isSmall && <Legend map={map} />}
      {onNear && <MeasureOffer map={map} onNear={onNear} />}
      {props.children}
      <LocatedStatus located={located} />
    </>
  );
}
