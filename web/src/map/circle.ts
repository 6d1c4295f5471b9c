import type { Position } from "@passerelle/data/contract";
import type { Feature, Polygon } from "geojson";

/** Mean radius of the earth (IUGG), in metres. */
const EARTH_METRES = 6_371_008.8;
const CORNERS = 96;

/**
 * Everything within so many metres of a position, as a polygon: destinations in all directions on
 * the sphere (https://www.movable-type.co.uk/scripts/latlong.html, "Destination point").
 */
export function circleAround([longitude, latitude]: Position, metres: number): Feature<Polygon> {
  const angle = metres / EARTH_METRES;
  const radians = (latitude * Math.PI) / 180;
  const corners = Array.from({ length: CORNERS }, (_, index) => {
    const bearing = (-2 * Math.PI * index) / CORNERS;
    const sine =
      Math.sin(radians) * Math.cos(angle) + Math.cos(radians) * Math.sin(angle) * Math.cos(bearing);
    const toEast = Math.atan2(
      Math.sin(bearing) * Math.sin(angle) * Math.cos(radians),
      Math.cos(angle) - Math.sin(radians) * sine,
    );
    return [longitude + (toEast * 180) / Math.PI, (Math.asin(sine) * 180) / Math.PI];
  });
  const [first = []] = corners;
  return {
    type: "Feature",
    geometry: { type: "Polygon", coordinates: [[...corners, first]] },
    properties: {},
  };
}
