import type { Evaluation } from "./evaluation.ts";
import {
  MASK_COLUMNS,
  type MaskColumn,
  type PlaceIndex,
  VALUE_COLUMNS,
  type ValueColumn,
} from "./place-index.ts";

/** Counts by the number of a key in its dictionary; `patterns` by the number of an opening pattern. */
export type FacetCounts = Record<ValueColumn | MaskColumn | "patterns", Uint32Array>;

/**
 * For each value, how many places there would be if it were chosen too. Choices inside one filter
 * widen the result, so a facet ignores its own: places that fail that filter alone count there.
 */
export function countFacets(index: PlaceIndex, evaluation: Evaluation): FacetCounts {
  const failing = evaluation.over();
  const counts: Partial<FacetCounts> = {
    patterns: countValues(
      index.patterns,
      new Uint32Array(index.openingPatterns.length),
      failing,
      evaluation.numberOf("open"),
    ),
  };
  for (const facet of VALUE_COLUMNS) {
    const empty = new Uint32Array(index.dictionaries[facet].keys.length);
    counts[facet] = countValues(index.values[facet], empty, failing, evaluation.numberOf(facet));
  }
  for (const facet of MASK_COLUMNS) {
    counts[facet] = countBits(index.masks[facet], failing, evaluation.numberOf(facet));
  }
  return counts as FacetCounts;
}

function countValues(
  column: Uint16Array | Uint32Array,
  counts: Uint32Array,
  failing: Uint8Array,
  own = 0,
): Uint32Array {
  for (let row = 0; row < failing.length; row++) {
    if (failing[row] !== 0 && failing[row] !== own) continue;
    const value = column[row] ?? 0;
    counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}

function countBits(column: Int32Array, failing: Uint8Array, own = 0): Uint32Array {
  const counts = new Uint32Array(32);
  for (let row = 0; row < failing.length; row++) {
    if (failing[row] !== 0 && failing[row] !== own) continue;
    // the lowest bit that is set, until none is left
    for (let mask = column[row] ?? 0; mask !== 0; mask &= mask - 1) {
      const bit = 31 - Math.clz32(mask & -mask);
      counts[bit] = (counts[bit] ?? 0) + 1;
    }
  }
  return counts;
}
