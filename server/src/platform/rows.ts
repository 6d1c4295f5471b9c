import type { Position } from "@passerelle/data/contract";
import { stringify } from "csv-stringify/sync";
import type { FeatureCollection, Geometry } from "geojson";

/** One line of a table, or one feature of a map. */
export type Row = {
  position: Position;
  /** More than the position, for maps. */
  geometry?: Geometry;
  /** By column; the same columns in every row. Absent means unknown. */
  values: Record<string, string | number | undefined>;
};

/** A CSV with a header (RFC 4180); what spreadsheets would take for a formula is made a text. */
export function toCsv(rows: Row[]): string {
  const lines = rows.map(({ position: [longitude, latitude], values }) => ({
    ...values,
    longitude,
    latitude,
  }));
  return stringify(lines, { header: true, escape_formulas: true, record_delimiter: "windows" });
}

/** A GeoJSON feature collection (RFC 7946); `about` stands beside the features. */
export function toGeoJson(rows: Row[], about: object): FeatureCollection & { about: object } {
  return {
    type: "FeatureCollection",
    about,
    features: rows.map(({ position, geometry, values }) => ({
      type: "Feature",
      geometry: geometry ?? { type: "Point", coordinates: position },
      properties: values,
    })),
  };
}
