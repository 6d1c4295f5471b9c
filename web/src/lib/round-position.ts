import type { Position } from "@passerelle/data/contract";

/** About 100 m: near enough to sort by distance, and no one's doorstep in a shared address. */
const DECIMALS = 3;

/** A visitor's position, rounded before it stands in an address or is sent to the server. */
export function roundPosition([longitude, latitude]: Position): Position {
  return [Number(longitude.toFixed(DECIMALS)), Number(latitude.toFixed(DECIMALS))];
}
