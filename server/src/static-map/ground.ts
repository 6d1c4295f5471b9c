import type { Municipality, Position, Side } from "@passerelle/data/contract";
import type { Position as Coordinates, MultiLineString, MultiPolygon } from "geojson";
import simplifyPoints from "simplify-js";
import { toMercator } from "./projection.ts";

/** Outlines of the territory in degrees; empty where none were harvested. */
export type Outlines = {
  sides: { side: Side; shape: MultiPolygon }[];
  /** Each limit between two municipalities once. */
  municipalityLines: MultiLineString;
  /** Where the countries meet. */
  border: MultiLineString;
  /** Keys of the municipalities that have an outline. */
  outlined: Set<string>;
};

/** What lies under the markers, in every detail; lines in Mercator radians. */
export type Ground = Outlines & {
  /** The most populous first. */
  municipalities: Municipality[];
};

/** Prepares the ground, once for all maps. */
export function toGround(municipalities: Municipality[], outlines: Outlines): Ground {
  return {
    ...outlines,
    municipalities: municipalities.toSorted((a, b) => b.population - a.population),
    sides: outlines.sides.map(({ side, shape }) => ({
      side,
      shape: { ...shape, coordinates: shape.coordinates.map(toMercatorLines) },
    })),
    municipalityLines: toMercatorLineString(outlines.municipalityLines),
    border: toMercatorLineString(outlines.border),
  };
}

/** The ground without bends smaller than `tolerance` (Mercator radians). */
export function simplifyGround(ground: Ground, tolerance: number): Ground {
  const simplify = (lines: Coordinates[][], least: number) =>
    lines.map((line) => simplifyLine(line, tolerance)).filter(({ length }) => length >= least);
  const simplifyLines = (lines: MultiLineString): MultiLineString => ({
    ...lines,
    coordinates: simplify(lines.coordinates, 2),
  });
  return {
    ...ground,
    sides: ground.sides.map(({ side, shape }) => ({
      side,
      // a ring of fewer than four positions has shrunk to nothing
      shape: { ...shape, coordinates: shape.coordinates.map((rings) => simplify(rings, 4)) },
    })),
    municipalityLines: simplifyLines(ground.municipalityLines),
    border: simplifyLines(ground.border),
  };
}

function simplifyLine(line: Coordinates[], tolerance: number): Coordinates[] {
  const points = line.map(([x = 0, y = 0]) => ({ x, y }));
  return simplifyPoints(points, tolerance, true).map(({ x, y }) => [x, y]);
}

function toMercatorLineString(lines: MultiLineString): MultiLineString {
  return { ...lines, coordinates: toMercatorLines(lines.coordinates) };
}

function toMercatorLines(lines: Coordinates[][]): Coordinates[][] {
  return lines.map((line) => line.map((position) => toMercator(position as Position)));
}
