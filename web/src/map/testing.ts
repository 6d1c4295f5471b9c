import type { Position, Side } from "@passerelle/data/contract";
import type { Municipalities, MunicipalityFeature } from "./municipalities.ts";

/** A square municipality of about 10 km, its south-west corner at `corner`. */
export function squareMunicipality(
  key: string,
  side: Side,
  [west, south]: Position,
): MunicipalityFeature {
  const [east, north] = [west + 0.1, south + 0.1];
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return {
    type: "Feature",
    geometry: { type: "Polygon", coordinates: [ring] },
    properties: {
      key,
      names: { fr: `${key} en français`, nl: `${key} in het Nederlands` },
      side,
      district: "test",
      population: 5000,
      centre: [west + 0.05, south + 0.05],
    },
  };
}

/** The same municipality, known only by its centre. */
export function withoutShape(feature: MunicipalityFeature): MunicipalityFeature {
  return {
    ...feature,
    geometry: { type: "Point", coordinates: feature.properties.centre },
  };
}

export function collect(...features: MunicipalityFeature[]): Municipalities {
  return { type: "FeatureCollection", features };
}
