import { useMemo } from "react";
import { useMap } from "react-map-gl/maplibre";
import type { Municipalities } from "../../map/municipalities.ts";
import { bboxOfMunicipalities } from "../../map/territory-bbox.ts";
import { BY_VISITOR, MOVE_MS } from "./camera.ts";
import { LocatedStatus } from "./LocatedStatus.tsx";
import { MapControls } from "./MapControls.tsx";
import { Markers } from "./Markers.tsx";
import type { MapPanelProps } from "./map-panel-props.ts";
import { bboxOfSpots } from "./spots.ts";
import { useLocate } from "./use-locate.ts";

const LOCATED_ZOOM = 13;

type MapContentProps = MapPanelProps & {
  municipalities: Municipalities;
  /** Whether names can step aside for the markers. */
  makesRoom: boolean;
};

/** What stands on a map that exists: markers and controls. */
export function MapContent({ municipalities, ...props }: MapContentProps) {
  const { spots, view } = props;
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
      <MapControls map={map} territory={territory} onLocate={locate} />
      <Markers {...props} map={map} />
      <LocatedStatus located={located} />
    </>
  );
}
