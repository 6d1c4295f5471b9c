import type { MunicipalityCoverage } from "@passerelle/data/contract";
import { PALETTES } from "@passerelle/data/look";
import { reachColour } from "@passerelle/data/reach-scale";
import { useEffect, useMemo } from "react";
import { Layer, type MapRef, Source } from "react-map-gl/maplibre";
import type { MunicipalityFeature } from "../../map/municipalities.ts";
import { bboxOf } from "../../map/polygon.ts";
import { dotRadius } from "../../map/territory-layers.ts";
import { BY_VISITOR, MOVE_MS } from "../map/camera.ts";
import { useMunicipalities } from "../map/use-municipalities.ts";
import { useTheme } from "../map/use-theme.ts";
import { CellLayer } from "./CellLayer.tsx";

/** The layer of the map's style that the colours lie under. */
const ABOVE = "territory-sides";
export const AREAS_LAYER = "reach-areas";
export const DOTS_LAYER = "reach-dots";
/** Streets of an online basemap stay visible. */
const OPACITY = 0.82;
/** Cells hide the colour of their municipality under them. */
const CELLS_OPACITY = 0.92;

type ReachLayersProps = {
  map: MapRef;
  municipalities: MunicipalityCoverage[];
  /** Key of the municipality that stands out. */
  highlighted: string | undefined;
  /** Address of the tiles of cells, where inhabitants are known by cells. */
  cellTiles: string | undefined;
};

/** The municipalities in the colours of their minutes, the chosen one outlined and in view. */
export function ReachLayers({ map, municipalities, highlighted, cellTiles }: ReachLayersProps) {
  const theme = useTheme();
  const { sideLine, halo, reach } = PALETTES[theme];
  const shapes = useMunicipalities();
  const data = useMemo(() => {
    const minutes = new Map(municipalities.map((town) => [town.key, town.minutes]));
    const features = shapes.features
      .filter(({ properties }) => minutes.has(properties.key))
      .map(({ geometry, properties: { key, population } }) => ({
        type: "Feature" as const,
        geometry,
        properties: { key, population, colour: reachColour(minutes.get(key), theme) },
      }));
    return { type: "FeatureCollection" as const, features };
  }, [municipalities, shapes, theme]);

  useEffect(() => {
    const feature = shapes.features.find(({ properties }) => properties.key === highlighted);
    const bbox = feature && bboxOfFeature(feature);
    if (bbox) map.fitBounds(bbox, { padding: 80, maxZoom: 11, duration: MOVE_MS }, BY_VISITOR);
  }, [map, shapes, highlighted]);

  // the style of the map is read later than the map is made
  const beforeId = map.getLayer(ABOVE) ? { beforeId: ABOVE } : {};
  return (
    <>
      <Source id={AREAS_LAYER} type="geojson" data={data}>
        <Layer
          id={AREAS_LAYER}
          {...beforeId}
          type="fill"
          filter={["==", ["geometry-type"], "Polygon"]}
          paint={{
            "fill-color": ["get", "colour"],
            "fill-opacity": OPACITY,
          }}
        />
        <Layer
          id="reach-lines"
          {...beforeId}
          type="line"
          layout={{ "line-join": "round" }}
          paint={{ "line-color": sideLine, "line-width": 0.7 }}
        />
        <Layer
          id={DOTS_LAYER}
          type="circle"
          filter={["==", ["geometry-type"], "Point"]}
          paint={{
            "circle-color": ["get", "colour"],
            "circle-stroke-color": sideLine,
            "circle-stroke-width": 1,
            "circle-radius": dotRadius(),
          }}
        />
        {/* seen on the lightest and on the darkest colour */}
        <Layer
          id="reach-highlighted-edge"
          type="line"
          filter={["==", ["get", "key"], highlighted ?? ""]}
          layout={{ "line-join": "round" }}
          paint={{ "line-color": halo, "line-width": 8 }}
        />
        <Layer
          id="reach-highlighted"
          type="line"
          filter={["==", ["get", "key"], highlighted ?? ""]}
          layout={{ "line-join": "round" }}
          paint={{ "line-color": reach, "line-width": 4 }}
        />
      </Source>
      {cellTiles && (
        <CellLayer tiles={cellTiles} theme={theme} opacity={CELLS_OPACITY} {...beforeId} />
      )}
    </>
  );
}

function bboxOfFeature({ geometry, properties }: MunicipalityFeature) {
  if (geometry.type === "Point") return bboxOf([properties.centre]);
  const rings = geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
  return bboxOf(rings.flat());
}
