import type { Position } from "@passerelle/data/contract";
import proj4 from "proj4";

/** By EPSG code. */
const DEFINITIONS = {
  /** Belgian Lambert 72, with the shift to WGS 84 of the EPSG register (about 1 m). */
  31370:
    "+proj=lcc +lat_1=51.16666723333333 +lat_2=49.8333339 +lat_0=90 +lon_0=4.367486666666666 +x_0=150000.013 +y_0=5400088.438 +ellps=intl +towgs84=-106.8686,52.2978,-103.7239,0.3366,-0.457,1.8422,-1.2747 +units=m +no_defs",
  /** Belgian Lambert 2008. */
  3812: "+proj=lcc +lat_1=49.8333333333333 +lat_2=51.1666666666667 +lat_0=50.797815 +lon_0=4.35921583333333 +x_0=649328 +y_0=665262 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs",
} as const;

export type LambertCode = keyof typeof DEFINITIONS;

const projections = {
  31370: proj4(DEFINITIONS[31370], "WGS84"),
  3812: proj4(DEFINITIONS[3812], "WGS84"),
};

/** WGS 84 position of metres east and north in a Belgian Lambert projection. */
export function fromLambert(code: LambertCode, [east, north]: readonly [number, number]): Position {
  const [longitude, latitude] = projections[code].forward([east, north]);
  return [longitude, latitude];
}
