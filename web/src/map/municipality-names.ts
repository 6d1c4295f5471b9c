import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { Palette } from "./palette.ts";

/** Drawn by the browser: a style with a glyph server would ask it for them. */
export const LOCAL_FONT = ["Atkinson Hyperlegible Next Variable", "system-ui", "sans-serif"];

const NEAR = ["center", "top", "bottom", "left"];
const CORNERS = ["top-left", "top-right", "bottom-left", "bottom-right"];

/** Where a name may go from its centre: from afar, not so far that it lands in another country. */
const ANCHORS: ExpressionSpecification = [
  "step",
  ["zoom"],
  ["literal", NEAR],
  9,
  ["literal", [...NEAR, "right", ...CORNERS]],
];

/** Names of the municipalities, the most populous first where there is not room for all. */
export function municipalityNames({ label, halo }: Palette): LayerSpecification[] {
  const size = (small: number, large: number): ExpressionSpecification => [
    "interpolate",
    ["linear"],
    ["get", "population"],
    2000,
    small,
    100_000,
    large,
  ];
  return [
    {
      id: "territory-names",
      type: "symbol",
      source: "territory-centres",
      filter: [">=", ["get", "population"], ["step", ["zoom"], 15_000, 9, 7000, 10, 3000, 11, 0]],
      layout: {
        "text-field": ["get", "name"],
        "text-font": LOCAL_FONT,
        "text-size": ["interpolate", ["linear"], ["zoom"], 8, size(11.5, 16), 13, size(14, 22)],
        "text-letter-spacing": 0.02,
        "text-padding": 3,
        "text-max-width": 8,
        // names step aside for the markers, which often stand on the centre
        "text-variable-anchor": ANCHORS,
        "text-radial-offset": 1.4,
        "text-justify": "auto",
        "symbol-sort-key": ["-", ["get", "population"]],
      },
      paint: { "text-color": label, "text-halo-color": halo, "text-halo-width": 1.8 },
    },
  ];
}
