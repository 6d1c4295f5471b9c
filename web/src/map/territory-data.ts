import { type Locale, localized, type Side } from "@passerelle/data/contract";
import type { Feature, FeatureCollection, MultiLineString, Point } from "geojson";
import { bordersOf } from "./borders.ts";
import type { Line } from "./join-edges.ts";
import { hasShape, type Municipalities, type MunicipalityFeature } from "./municipalities.ts";

export type TerritoryData = {
  areas: FeatureCollection;
  /** Municipalities without a shape, and one label for each municipality. */
  centres: FeatureCollection<
    Point,
    { name: string; population: number; isDot: boolean; side: Side }
  >;
  sideLines: Feature<MultiLineString>;
  /** Where the countries meet. */
  border: Feature<MultiLineString>;
};

/** What the map draws of the territory, with names in the visitor's language. */
export function toTerritoryData(municipalities: Municipalities, locale: Locale): TerritoryData {
  const { features } = municipalities;
  const borders = bordersOf(municipalities);

  return {
    areas: {
      type: "FeatureCollection",
      features: features.filter(hasShape).map(({ geometry, properties: { side } }) => ({
        type: "Feature",
        geometry,
        properties: { side },
      })),
    },
    centres: {
      type: "FeatureCollection",
      features: features.map((feature) => toCentre(feature, locale)),
    },
    sideLines: toLines(borders.sides),
    border: toLines(borders.countries),
  };
}

function toCentre(
  feature: MunicipalityFeature,
  locale: Locale,
): TerritoryData["centres"]["features"][number] {
  const { names, population, centre, side } = feature.properties;
  return {
    type: "Feature",
    geometry: { type: "Point", coordinates: centre },
    properties: {
      name: localized(names, locale)?.text ?? "",
      population,
      isDot: !hasShape(feature),
      side,
    },
  };
}

function toLines(coordinates: Line[]): Feature<MultiLineString> {
  return { type: "Feature", geometry: { type: "MultiLineString", coordinates }, properties: {} };
}
