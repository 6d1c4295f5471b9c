import { type Bbox, type PlaceFilters, type Position, radiusOf } from "@passerelle/data/contract";
import { boxAround, metresFrom } from "./distance.ts";
import {
  MASK_COLUMNS,
  type MaskColumn,
  type PlaceIndex,
  VALUE_COLUMNS,
  type ValueColumn,
} from "./place-index.ts";

/** Filters whose names a check can have. */
export type FilterName = Exclude<keyof PlaceFilters, "radius" | "minutes" | "mode">;

/**
 * One filter in use. Each kind of check has a loop of its own over rows: a loop that calls a function
 * for each row takes several times as long.
 */
export type Check = { filter: FilterName; mark: (rows: RowRange) => void };

/** Rows from `from` to before `to`; those that fail the check are noted in `failing` as `number`. */
type RowRange = { failing: Uint8Array; number: number; from: number; to: number };

/** In `failing`, of a row that fails several checks. */
const SEVERAL = 255;

/** Checks of all filters but `q` and `open`, which need more than the index. */
export function checksOf(index: PlaceIndex, filters: PlaceFilters): Check[] {
  const checks: Check[] = [];
  for (const filter of MASK_COLUMNS) {
    const chosen = filters[filter];
    if (chosen?.length) checks.push({ filter, mark: withoutBits(index, filter, chosen) });
  }
  for (const filter of VALUE_COLUMNS) {
    const chosen = filters[filter];
    if (chosen?.length) checks.push({ filter, mark: withoutValue(index, filter, chosen) });
  }
  if (filters.bbox) checks.push({ filter: "bbox", mark: outside(index, filters.bbox) });
  const radius = radiusOf(filters);
  if (filters.near && radius !== undefined) {
    checks.push({ filter: "near", mark: farther(index, filters.near, radius) });
  }
  return checks;
}

/** Notes that a row fails check `number`. */
export function note(failing: Uint8Array, row: number, number: number): void {
  failing[row] = failing[row] === 0 ? number : SEVERAL;
}

/** A value that no place has is a bit that no mask has. */
function withoutBits(
  { masks, dictionaries }: PlaceIndex,
  name: MaskColumn,
  chosen: string[],
): Check["mark"] {
  const column = masks[name];
  const wanted = chosen.reduce((bits, key) => {
    const number = dictionaries[name].find(key);
    return number === undefined ? bits : bits | (1 << number);
  }, 0);
  return ({ failing, number, from, to }) => {
    for (let row = from; row < to; row++) {
      if (((column[row] ?? 0) & wanted) === 0) note(failing, row, number);
    }
  };
}

function withoutValue(
  { values, dictionaries }: PlaceIndex,
  name: ValueColumn,
  chosen: string[],
): Check["mark"] {
  const column = values[name];
  const dictionary = dictionaries[name];
  const wanted = new Uint8Array(dictionary.keys.length);
  for (const key of chosen) {
    const number = dictionary.find(key);
    if (number !== undefined) wanted[number] = 1;
  }
  return ({ failing, number, from, to }) => {
    for (let row = from; row < to; row++) {
      if (wanted[column[row] ?? 0] === 0) note(failing, row, number);
    }
  };
}

function outside({ longitudes, latitudes }: PlaceIndex, bbox: Bbox): Check["mark"] {
  const [west, south, east, north] = bbox;
  return ({ failing, number, from, to }) => {
    for (let row = from; row < to; row++) {
      const [longitude, latitude] = [longitudes[row] ?? 0, latitudes[row] ?? 0];
      if (longitude < west || longitude > east || latitude < south || latitude > north) {
        note(failing, row, number);
      }
    }
  };
}

function farther(index: PlaceIndex, near: Position, radius: number): Check["mark"] {
  const { longitudes, latitudes } = index;
  const metresTo = metresFrom(near);
  const [west, south, east, north] = boxAround(near, radius);
  return ({ failing, number, from, to }) => {
    for (let row = from; row < to; row++) {
      const [longitude, latitude] = [longitudes[row] ?? 0, latitudes[row] ?? 0];
      // most places lie outside the box, which is told without the distance
      const isBeyond = longitude < west || longitude > east || latitude < south || latitude > north;
      if (isBeyond || metresTo(longitude, latitude) > radius) note(failing, row, number);
    }
  };
}
