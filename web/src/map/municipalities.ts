import type { LocalizedText, Position, Side } from "@passerelle/data/contract";
import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon } from "geojson";

export type MunicipalityProperties = {
  key: string;
  names: LocalizedText;
  side: Side;
  district: string;
  population: number;
  centre: Position;
};

/** The shape of a municipality, or its centre when no shape is known. */
export type MunicipalityFeature = Feature<Polygon | MultiPolygon | Point, MunicipalityProperties>;
export type Municipalities = FeatureCollection<
  MunicipalityFeature["geometry"],
  MunicipalityProperties
>;

export const NO_MUNICIPALITIES: Municipalities = { type: "FeatureCollection", features: [] };

const URL = "/api/v1/municipalities.geojson";

let loaded: Promise<Municipalities> | undefined;

/** The municipalities of the territory, asked for once; throws when the server does not give them. */
export function loadMunicipalities(): Promise<Municipalities> {
  loaded ??= fetchMunicipalities().catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}

async function fetchMunicipalities(): Promise<Municipalities> {
  const response = await fetch(URL);
  if (!response.ok) throw new Error(`${URL} answered ${response.status}`);
  return (await response.json()) as Municipalities;
}

/** Whether the municipality has a shape to draw. */
export function hasShape(
  feature: MunicipalityFeature,
): feature is Feature<Polygon | MultiPolygon, MunicipalityProperties> {
  return feature.geometry.type !== "Point";
}
