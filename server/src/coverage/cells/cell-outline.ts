import type { Position } from "@passerelle/data/contract";
import { fromLaea } from "../../projections/laea.ts";
import type { Cell } from "../cell.ts";

/** The square of a cell on the map: closed, anticlockwise from the south-west corner. */
export function outlineOf({ east, north, side }: Cell): Position[] {
  const southWest = fromLaea(east, north);
  return [
    southWest,
    fromLaea(east + side, north),
    fromLaea(east + side, north + side),
    fromLaea(east, north + side),
    southWest,
  ];
}

/** The code of a cell as publishers write it (INSPIRE, "geographical grid systems"). */
export function codeOf({ east, north, side }: Cell): string {
  return `CRS3035RES${side}mN${north}E${east}`;
}
