import type { Spot } from "@passerelle/data/contract";
import { useMemo } from "react";
import { Markers, type MarkersProps } from "./Markers.tsx";
import { markOfSpot } from "./marks.ts";
import { useFrame } from "./use-frame.ts";

type SpotMarkersProps = Omit<MarkersProps, "frame" | "drawn"> & { spots: Spot[] };

/** Places that the page knows already. */
export function SpotMarkers({ spots, ...props }: SpotMarkersProps) {
  const frame = useFrame(props.map);
  const groups = useMemo(() => [spots.map(markOfSpot)], [spots]);
  const drawn = { groups, zoom: frame.zoom, choice: "spots", isComplete: true };
  return <Markers {...props} frame={frame} drawn={drawn} />;
}
