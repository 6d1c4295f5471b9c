import { SIDES } from "@passerelle/data/contract";
import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  LayerSpecification,
  SourceSpecification,
} from "maplibre-gl";
import { BOUNDARIES_ATTRIBUTION } from "./attribution.ts";
import type { Palette } from "./palette.ts";
import type { TerritoryData } from "./territory-data.ts";

/** The sources that the layers below draw. */
export function territorySources(data: TerritoryData): Record<string, SourceSpecification> {
  const attribution = data.areas.features.length > 0 ? BOUNDARIES_ATTRIBUTION : "Passerelle";
  return {
    "territory-areas": { type: "geojson", data: data.areas, attribution },
    "territory-centres": { type: "geojson", data: data.centres, attribution },
    "territory-sides": { type: "geojson", data: data.sideLines },
    "territory-border": { type: "geojson", data: data.border },
  };
}

/** The three sides in their tints; `opacity` from 0 to 1. */
export function sideFills({ sides }: Palette, opacity: number): LayerSpecification[] {
  return [
    {
      id: "territory-areas",
      type: "fill",
      source: "territory-areas",
      paint: { "fill-color": bySide(sides), "fill-opacity": opacity, "fill-antialias": false },
    },
  ];
}

export function municipalityLines({ municipalityLine }: Palette): LayerSpecification[] {
  return [
    {
      id: "territory-municipalities",
      type: "line",
      source: "territory-areas",
      layout: { "line-join": "round" },
      paint: { "line-color": municipalityLine, "line-width": byZoom(8, 0.5, 13, 1.4) },
    },
  ];
}

/** Outlines of the sides, and the country border as an atlas draws it: a soft band and dash-dots. */
export function borderLines({ sideLine, border }: Palette): LayerSpecification[] {
  const round = { "line-join": "round" } as const;
  return [
    {
      id: "territory-sides",
      type: "line",
      source: "territory-sides",
      layout: round,
      paint: { "line-color": sideLine, "line-width": byZoom(8, 0.8, 13, 1.8) },
    },
    {
      id: "territory-border-band",
      type: "line",
      source: "territory-border",
      layout: round,
      paint: { "line-color": border, "line-opacity": 0.16, "line-width": byZoom(8, 6, 13, 14) },
    },
    {
      id: "territory-border",
      type: "line",
      source: "territory-border",
      layout: round,
      paint: {
        "line-color": border,
        "line-width": byZoom(8, 1.2, 13, 2.2),
        "line-dasharray": [5, 2, 1, 2],
      },
    },
  ];
}

/** Radius of a disc whose area follows the population of its municipality. */
export function dotRadius(): DataDrivenPropertyValueSpecification<number> {
  const radius = (factor: number): ExpressionSpecification => [
    "max",
    3,
    ["*", factor, ["sqrt", ["get", "population"]]],
  ];
  return ["interpolate", ["exponential", 2], ["zoom"], 8, radius(0.04), 13, radius(0.5)];
}

/** Municipalities without a shape, as discs. */
export function municipalityDots({ sides, sideLine }: Palette): LayerSpecification[] {
  return [
    {
      id: "territory-dots",
      type: "circle",
      source: "territory-centres",
      filter: ["get", "isDot"],
      paint: {
        "circle-color": bySide(sides),
        "circle-stroke-color": sideLine,
        "circle-stroke-width": 1,
        "circle-radius": dotRadius(),
      },
    },
  ];
}

function bySide(sides: Palette["sides"]): DataDrivenPropertyValueSpecification<string> {
  const [first, second, third] = SIDES;
  return [
    "match",
    ["get", "side"],
    first,
    sides[first],
    second,
    sides[second],
    third,
    sides[third],
    sides[first],
  ];
}

function byZoom(
  low: number,
  atLow: number,
  high: number,
  atHigh: number,
): DataDrivenPropertyValueSpecification<number> {
  return ["interpolate", ["linear"], ["zoom"], low, atLow, high, atHigh];
}
