/** Zoom of the finest cells: 2^26 a side, 0.6 m at the equator, 0.4 m at 50° north. */
export const CELL_ZOOM = 26;

const CELLS = 2 ** CELL_ZOOM;

/** Column of the Web Mercator cell of a longitude in degrees, from the west. */
export function longitudeToCell(longitude: number): number {
  return toCell(shareFromWest(longitude));
}

/** Row of the Web Mercator cell of a latitude in degrees, from the north (EPSG:3857, "spherical Mercator"). */
export function latitudeToCell(latitude: number): number {
  return toCell(shareFromNorth(latitude));
}

/** Where a longitude in degrees stands on the map, from 0 in the west to 1 in the east. */
export function shareFromWest(longitude: number): number {
  return (longitude + 180) / 360;
}

/** Where a latitude in degrees stands on the map, from 0 in the north to 1 in the south. */
export function shareFromNorth(latitude: number): number {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
}

/** What lies beyond the edge of the map is kept in the outermost cell. */
function toCell(share: number): number {
  return Math.min(CELLS - 1, Math.max(0, Math.floor(share * CELLS)));
}
