import {
  type Bbox,
  type Country,
  isInBbox,
  type Municipality,
  type Position,
} from "@passerelle/data/contract";
import { bbox } from "@turf/bbox";
import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import type { MultiPolygon, Polygon } from "geojson";
import { foldLocality } from "./locality.ts";

/** A municipality of the territory with what is known to recognise it by. */
export type IndexedMunicipality = Pick<
  Municipality,
  "key" | "country" | "code" | "names" | "side" | "centre"
> & {
  postcodes?: string[];
  /** National codes of the municipalities that were merged into it. */
  formerCodes?: string[];
  /** Villages and former municipalities within it, in any language. */
  localities?: string[];
  shape?: Polygon | MultiPolygon;
};

/** Finds municipalities of the territory; undefined means that none fits. */
export type MunicipalityIndex = {
  /** The municipality whose shape holds the position. */
  at: (position: Position) => IndexedMunicipality | undefined;
  /**
   * Whether a position can be in the municipality of that key: in its shape, or in no other one and
   * near it, as shapes are drawn with few points. Anywhere where its shape is not known.
   */
  mayHold: (key: string, position: Position) => boolean;
  byCode: (country: Country, code: string) => IndexedMunicipality | undefined;
  /**
   * The municipality with that postcode and that name; without a locality, the only one with that
   * postcode. A locality of another name is not ours even when it shares the postcode.
   */
  byPostcode: (
    country: Country,
    postcode: string,
    locality?: string,
  ) => IndexedMunicipality | undefined;
  /** By name in any language, or by the name of a village within it. */
  byName: (country: Country, name: string) => IndexedMunicipality | undefined;
};

export function indexMunicipalities(municipalities: IndexedMunicipality[]): MunicipalityIndex {
  const shapes = municipalities.flatMap((municipality) =>
    municipality.shape
      ? [{ municipality, shape: municipality.shape, box: boxOf(municipality.shape) }]
      : [],
  );
  const codes = new Map<string, IndexedMunicipality>();
  const names = new Map<string, IndexedMunicipality>();
  const postcodes = new Map<string, IndexedMunicipality[]>();

  for (const municipality of municipalities) {
    const { country, code, formerCodes = [], localities = [] } = municipality;
    for (const each of [code, ...formerCodes]) codes.set(`${country}-${each}`, municipality);
    for (const each of municipality.postcodes ?? []) {
      const key = `${country}-${each}`;
      postcodes.set(key, [...(postcodes.get(key) ?? []), municipality]);
    }
    for (const each of localities) names.set(`${country}-${foldLocality(each)}`, municipality);
  }
  // names of municipalities come last: they win over villages of the same name
  for (const municipality of municipalities) {
    for (const each of Object.values(municipality.names)) {
      names.set(`${municipality.country}-${foldLocality(each)}`, municipality);
    }
  }

  const byName = (country: Country, name: string) =>
    names.get(`${country}-${foldLocality(name)}`) ??
    names.get(`${country}-${foldLocality(name.replace(/[(/,].*$|\s+-\s+.*$/, ""))}`);

  const at = (position: Position) =>
    shapes.find(
      ({ box, shape }) => isInBbox(position, box) && booleanPointInPolygon(position, shape),
    )?.municipality;

  return {
    at,
    mayHold: (key, position) => {
      const found = at(position);
      if (found) return found.key === key;
      const own = shapes.find(({ municipality }) => municipality.key === key);
      return !own || isInBbox(position, grown(own.box));
    },
    byCode: (country, code) => codes.get(`${country}-${code}`),
    byPostcode: (country, postcode, locality) => {
      const candidates = postcodes.get(`${country}-${postcode}`) ?? [];
      if (!locality) return candidates.length === 1 ? candidates[0] : undefined;
      const named = byName(country, locality);
      return named && candidates.includes(named) ? named : undefined;
    },
    byName,
  };
}

function boxOf(shape: Polygon | MultiPolygon): Bbox {
  const [west, south, east, north] = bbox(shape);
  return [west, south, east, north];
}

/** Degrees by which outlines of few points may be wrong: about 500 m. */
const TOLERANCE = 0.005;

function grown([west, south, east, north]: Bbox): Bbox {
  return [west - TOLERANCE, south - TOLERANCE, east + TOLERANCE, north + TOLERANCE];
}
