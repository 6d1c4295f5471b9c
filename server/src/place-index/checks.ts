import { type Bbox, type PlaceFilters, type Position, radiusOf } from "@passerelle/data/contract";
import { metresFrom } from "./distance.ts";
import {
  MASK_COLUMNS,
  type MaskColumn,
  type PlaceIndex,
  VALUE_COLUMNS,
  type ValueColumn,
} from "./place-index.ts";

/** Filters whose names a check can have. */
export type FilterName = Exclude<keyof PlaceFilters, "radius" | "minutes" | "mode">;

/** One filter in use: whether a row passes it. */
export type Check = { filter: FilterName; passes: (row: number) => boolean };

/** Checks of all filters but `q` and `open`, which need more than the index. */
export function checksOf(index: PlaceIndex, filters: PlaceFilters): Check[] {
  const checks: Check[] = [];
  for (const filter of MASK_COLUMNS) {
    const chosen = filters[filter];
    if (chosen?.length) checks.push({ filter, passes: anyBit(index, filter, chosen) });
  }
  for (const filter of VALUE_COLUMNS) {
    const chosen = filters[filter];
    if (chosen?.length) checks.push({ filter, passes: anyValue(index, filter, chosen) });
  }
  if (filters.bbox) checks.push({ filter: "bbox", passes: inside(index, filters.bbox) });
  const radius = radiusOf(filters);
  if (filters.near && radius !== undefined) {
    checks.push({ filter: "near", passes: within(index, filters.near, radius) });
  }
  return checks;
}

type Passes = Check["passes"];

/** A value that no place has is a bit that no mask has. */
function anyBit({ masks, dictionaries }: PlaceIndex, name: MaskColumn, chosen: string[]): Passes {
  const column = masks[name];
  const wanted = chosen.reduce((bits, key) => {
    const number = dictionaries[name].find(key);
    return number === undefined ? bits : bits | (1 << number);
  }, 0);
  return (row) => ((column[row] ?? 0) & wanted) !== 0;
}

function anyValue(
  { values, dictionaries }: PlaceIndex,
  name: ValueColumn,
  chosen: string[],
): Passes {
  const column = values[name];
  const dictionary = dictionaries[name];
  const wanted = new Uint8Array(dictionary.keys.length);
  for (const key of chosen) {
    const number = dictionary.find(key);
    if (number !== undefined) wanted[number] = 1;
  }
  return (row) => wanted[column[row] ?? 0] === 1;
}

function inside({ longitudes, latitudes }: PlaceIndex, [west, south, east, north]: Bbox): Passes {
  return (row) => {
    const [longitude, latitude] = [longitudes[row] ?? 0, latitudes[row] ?? 0];
    return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
  };
}

function within({ longitudes, latitudes }: PlaceIndex, near: Position, radius: number): Passes {
  const metresTo = metresFrom(near);
  return (row) => metresTo(longitudes[row] ?? 0, latitudes[row] ?? 0) <= radius;
}
