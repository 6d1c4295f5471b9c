import type { Bbox, Position } from "@passerelle/data/contract";
import { geoIdentity, geoMercatorRaw, geoPath } from "d3-geo";
import type { Geometry } from "geojson";

/** Metres of a radian of the globe that Web Mercator assumes (EPSG 3857). */
const EARTH_RADIUS = 6_378_137;
const RADIANS = Math.PI / 180;

/** Web Mercator in radians, north up: straight lines stay straight, so shapes may be clipped there. */
export function toMercator([longitude, latitude]: Position): [x: number, y: number] {
  return geoMercatorRaw(longitude * RADIANS, latitude * RADIANS);
}

/** The way back, in degrees. */
export function fromMercator([x = 0, y = 0]: number[]): Position {
  return [x / RADIANS, (2 * Math.atan(Math.exp(y)) - Math.PI / 2) / RADIANS];
}

export type Projection = {
  width: number;
  height: number;
  /** Pixels from the upper left corner. */
  toPixel: (position: Position) => [x: number, y: number];
  /** SVG path of a geometry in Mercator radians, cut at the edge; empty when it is out of view. */
  toPath: (geometry: Geometry) => string;
  /** Mercator radians of a pixel. */
  radiansPerPixel: number;
  /** Metres on the ground of a pixel, in the middle of the map. */
  metresPerPixel: number;
};

/** Web Mercator with `bbox` in the middle of a picture, `margin` pixels or more from its edges. */
export function fitTo(bbox: Bbox, width: number, height: number, margin: number): Projection {
  const [west, south, east, north] = bbox;
  const corners = [toMercator([west, south]), toMercator([east, north])];
  const projection = geoIdentity()
    .reflectY(true)
    .fitExtent(
      [
        [margin, margin],
        [width - margin, height - margin],
      ],
      { type: "MultiPoint", coordinates: corners },
    );
  const scale = projection.scale();
  const [shiftX, shiftY] = projection.translate();
  // a little beyond the frame, so that the cut edge is not seen
  projection.clipExtent([
    [-9, -9],
    [width + 9, height + 9],
  ]);
  const path = geoPath(projection).digits(1);
  const middle = ((south + north) / 2) * RADIANS;
  return {
    width,
    height,
    toPixel: (position) => {
      const [x, y] = toMercator(position);
      return [x * scale + shiftX, shiftY - y * scale];
    },
    toPath: (geometry) => toRelative(path(geometry) ?? ""),
    radiansPerPixel: 1 / scale,
    metresPerPixel: (EARTH_RADIUS * Math.cos(middle)) / scale,
  };
}

/** An absolute path of moves, lines and closings in relative steps: a third shorter. */
function toRelative(path: string): string {
  let [x, y] = [0, 0];
  return path.replace(/([ML])([^,]+),([^MLZ]+)/g, (_, command, toX, toY) => {
    // whole tenths, so that rounding does not add up
    const [stepX, stepY] = [Math.round(Number(toX) * 10) - x, Math.round(Number(toY) * 10) - y];
    const start = command === "M" ? `M${Number(toX)}` : `l${stepX / 10}`;
    const end = command === "M" ? Number(toY) : stepY / 10;
    [x, y] = [x + stepX, y + stepY];
    return `${start}${end < 0 ? "" : " "}${end}`;
  });
}
