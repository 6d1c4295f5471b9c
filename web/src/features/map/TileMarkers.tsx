import type { PlaceFilters } from "@passerelle/data/contract";
import { useLocale } from "../../lib/app-context.ts";
import { InViewStatus } from "./InViewStatus.tsx";
import { Markers, type MarkersProps } from "./Markers.tsx";
import { useFrame } from "./use-frame.ts";
import { useTileMarks } from "./use-tile-marks.ts";

type TileMarkersProps = Omit<MarkersProps, "frame" | "drawn"> & { filters: PlaceFilters };

/** The places that match the filters, which come as tiles for what is in view. */
export function TileMarkers({ filters, ...props }: TileMarkersProps) {
  const locale = useLocale();
  const frame = useFrame(props.map);
  const drawn = useTileMarks(frame, filters, locale);
  return (
    <>
      <Markers {...props} frame={frame} drawn={drawn} filters={filters} />
      <InViewStatus frame={frame} drawn={drawn} />
    </>
  );
}
