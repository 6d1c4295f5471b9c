import type { Position } from "@passerelle/data/contract";
import { useMemo } from "react";
import { Layer, Source } from "react-map-gl/maplibre";
import { circleAround } from "../../map/circle.ts";
import { PALETTES } from "../../map/palette.ts";
import { useTheme } from "./use-theme.ts";

/** The area in which places are looked for, faintly; `radius` in metres. */
export function Reach({ near, radius }: { near: Position; radius: number }) {
  const { reach } = PALETTES[useTheme()];
  const [longitude, latitude] = near;
  const data = useMemo(
    () => circleAround([longitude, latitude], radius),
    [longitude, latitude, radius],
  );
  return (
    <Source id="reach" type="geojson" data={data}>
      <Layer id="reach" type="fill" paint={{ "fill-color": reach, "fill-opacity": 0.1 }} />
      <Layer
        id="reach-edge"
        type="line"
        paint={{ "line-color": reach, "line-width": 2, "line-opacity": 0.7 }}
      />
    </Source>
  );
}
