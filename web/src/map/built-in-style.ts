import type { StyleSpecification } from "maplibre-gl";
import { municipalityNames } from "./municipality-names.ts";
import type { Palette } from "./palette.ts";
import type { TerritoryData } from "./territory-data.ts";
import {
  borderLines,
  municipalityDots,
  municipalityLines,
  sideFills,
  territorySources,
} from "./territory-layers.ts";

const NAME = "Passerelle";

/** A style that asks the network for nothing; its labels are drawn with the page's own fonts. */
export function builtInStyle(data: TerritoryData, palette: Palette): StyleSpecification {
  return {
    version: 8,
    name: NAME,
    sources: territorySources(data),
    layers: [
      { id: "outside", type: "background", paint: { "background-color": palette.outside } },
      ...sideFills(palette, 1),
      ...municipalityLines(palette),
      ...borderLines(palette),
      ...municipalityDots(palette),
      ...municipalityNames(palette),
    ],
  };
}

/** Whether a style is ours, without the streets of an online basemap. */
export function isBuiltIn({ name }: StyleSpecification): boolean {
  return name === NAME;
}
