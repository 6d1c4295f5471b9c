import type { Bbox, Municipality, Position, Side } from "@passerelle/data/contract";
import type { Position as Coordinates, MultiLineString, MultiPolygon } from "geojson";
import simplifyPoints from "simplify-js";
import { bboxOf } from "./bbox.ts";
import { fromMercator, toMercator } from "./projection.ts";

/** Outlines of the territory in degrees; empty where none were harvested. */
export type Outlines = {
  sides: { side: Side; shape: MultiPolygon }[];
  /** Each limit between two municipalities once. */
  municipalityLines: MultiLineString;
  /** Where the countries meet. */
  border: MultiLineString;
  /** Of the municipalities that have one, by key. */
  shapes: Map<string, MultiPolygon>;
};

/** What lies under the markers, in every detail; shapes and lines in Mercator radians. */
export type Ground = Outlines & {
  /** The most populous first. */
  municipalities: Municipality[];
};

/** Prepares the ground, once for all maps. */
export function toGround(municipalities: Municipality[], outlines: Outlines): Ground {
  return {
    ...outlines,
    municipalities: municipalities.toSorted((a, b) => b.population - a.population),
    sides: outlines.sides.map(({ side, shape }) => ({ side, shape: toMercatorShape(shape) })),
    shapes: new Map(
      [...outlines.shapes].map(([key, shape]): [string, MultiPolygon] => [
        key,
        toMercatorShape(shape),
      ]),
    ),
    municipalityLines: toMercatorLineString(outlines.municipalityLines),
    border: toMercatorLineString(outlines.border),
  };
}

/** The box around some municipalities, their outlines where they have one; undefined for none. */
export function bboxOfMunicipalities(
  { municipalities, shapes }: Ground,
  isWanted: (municipality: Municipality) => boolean,
): Bbox | undefined {
  const corners = municipalities.filter(isWanted).flatMap(({ key, centre }): Position[] => {
    const shape = shapes.get(key);
    return shape ? shape.coordinates.flat(2).map((point) => fromMercator(point)) : [centre];
  });
  return bboxOf(corners);
}

/** The ground without bends smaller than `tolerance` (Mercator radians). */
export function simplifyGround(ground: Ground, tolerance: number): Ground {
  const simplifyLines = (lines: MultiLineString): MultiLineString => ({
    ...lines,
    coordinates: simplify(lines.coordinates, tolerance, 2),
  });
  return {
    ...ground,
    sides: ground.sides.map(({ side, shape }) => ({
      side,
      shape: simplifyShape(shape, tolerance),
    })),
    municipalityLines: simplifyLines(ground.municipalityLines),
    border: simplifyLines(ground.border),
  };
}

export function simplifyShape(shape: MultiPolygon, tolerance: number): MultiPolygon {
  // a ring of fewer than four positions has shrunk to nothing
  const coordinates = shape.coordinates.map((rings) => simplify(rings, tolerance, 4));
  return { ...shape, coordinates };
}

/** The lines that keep at least so many positions. */
function simplify(lines: Coordinates[][], tolerance: number, least: number): Coordinates[][] {
  return lines.map((line) => simplifyLine(line, tolerance)).filter(({ length }) => length >= least);
}

function simplifyLine(line: Coordinates[], tolerance: number): Coordinates[] {
  const points = line.map(([x = 0, y = 0]) => ({ x, y }));
  return simplifyPoints(points, tolerance, true).map(({ x, y }) => [x, y]);
}

function toMercatorShape(shape: MultiPolygon): MultiPolygon {
  return { ...shape, coordinates: shape.coordinates.map(toMercatorLines) };
}

function toMercatorLineString(lines: MultiLineString): MultiLineString {
  return { ...lines, coordinates: toMercatorLines(lines.coordinates) };
}

function toMercatorLines(lines: Coordinates[][]): Coordinates[][] {
  return lines.map((line) => line.map((position) => toMercator(position as Position)));
}
