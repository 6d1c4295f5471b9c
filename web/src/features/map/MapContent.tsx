import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useMap } from "react-map-gl/maplibre";
import { useLocate } from "../../lib/use-locate.ts";
import type { Municipalities } from "../../map/municipalities.ts";
import { bboxOfMunicipalities } from "../../map/territory-bbox.ts";
import { BY_VISITOR, MOVE_MS } from "./camera.ts";
import { HereMarker } from "./HereMarker.tsx";
import { LocatedStatus } from "./LocatedStatus.tsx";
import { MapControls } from "./MapControls.tsx";
import { Markers } from "./Markers.tsx";
import type { MapPanelProps } from "./map-panel-props.ts";
import { bboxOfSpots } from "./spots.ts";

const LOCATED_ZOOM = 13;

type MapContentProps = MapPanelProps & {
  municipalities: Municipalities;
  /** Whether names can step aside for the markers. */
  makesRoom: boolean;
};

/** What stands on a map that exists: markers and controls. */
export function MapContent({ municipalities, ...props }: MapContentProps) {
  const { spots, view, near, isSmall = false } = props;
  const { t } = useTranslation("map");
  const map = useMap().current;
  const territory = useMemo(
    () => bboxOfMunicipalities(municipalities) ?? bboxOfSpots(spots) ?? view.bbox,
    [municipalities, spots, view],
  );
  const [located, locate] = useLocate((center) =>
    map?.easeTo({ center, zoom: LOCATED_ZOOM, duration: MOVE_MS }, BY_VISITOR),
  );

  if (!map) return null;
  return (
    <>
      <MapControls map={map} isSmall={isSmall} territory={territory} onLocate={locate} />
      {near && <HereMarker position={near} label={t(($) => $.near)} />}
      <Markers {...props} map={map} />
      <LocatedStatus located={located} />
    </>
  );
}
