import { CELL_LAYER } from "@passerelle/data/contract";
import type { Theme } from "@passerelle/data/look";
import { NO_REACH, REACH_BREAKS, REACH_COLOURS } from "@passerelle/data/reach-scale";
import type { ExpressionSpecification } from "maplibre-gl";
import { Layer, Source } from "react-map-gl/maplibre";

/** Tiles nearer than this would hold the same cells. */
const LAST_ZOOM = 13;
/** Minutes come in tenths: what is just beyond a limit is of the next class. */
const BEYOND = 0.05;

type CellLayerProps = {
  /** Address of the tiles, with `{z}`, `{x}` and `{y}`. */
  tiles: string;
  theme: Theme;
  opacity: number;
  beforeId?: string;
};

/** The inhabitants' cells in the colours of their own minutes. */
export function CellLayer({ tiles, theme, opacity, ...order }: CellLayerProps) {
  const [first = "", ...others] = REACH_COLOURS[theme];
  const steps = REACH_BREAKS.flatMap((most, at) => [most + BEYOND, others[at] ?? first]);
  const colour: ExpressionSpecification = [
    "case",
    ["has", "minutes"],
    ["step", ["get", "minutes"], first, ...steps] as ExpressionSpecification,
    NO_REACH[theme],
  ];
  return (
    // a source takes other tiles only when it is made anew
    <Source key={tiles} id="reach-cells" type="vector" tiles={[tiles]} maxzoom={LAST_ZOOM}>
      <Layer
        id="reach-cells"
        {...order}
        type="fill"
        source-layer={CELL_LAYER}
        paint={{ "fill-color": colour, "fill-opacity": opacity, "fill-antialias": false }}
      />
    </Source>
  );
}
