import type { Evaluation } from "./evaluation.ts";
import { perIndex } from "./per-index.ts";
import {
  MASK_COLUMNS,
  type MaskColumn,
  type PlaceIndex,
  VALUE_COLUMNS,
  type ValueColumn,
} from "./place-index.ts";

const COLUMNS = ["patterns", ...VALUE_COLUMNS, ...MASK_COLUMNS] as const;

/** Counts by the number of a key in its dictionary; `patterns` by the number of an opening pattern. */
export type FacetCounts = Record<ValueColumn | MaskColumn | "patterns", Uint32Array>;

/**
 * For each value, how many places there would be if it were chosen too. Choices inside one filter
 * widen the result, so a facet ignores its own: places that fail that filter alone count there.
 *
 * The rows that count are few, or those that do not are: the fewer are counted.
 */
export function countFacets(index: PlaceIndex, evaluation: Evaluation): FacetCounts {
  const all = countAll(index);
  if (!evaluation.filters) return all;
  const room = roomFor(index);
  const areMost = evaluation.count(0) > index.size / 2;
  const fewer = rowsWhere(evaluation, (failing) => (failing === 0) !== areMost, room.fewer);
  return countEach((column) => {
    const counts = emptyCounts(index, column);
    const own = evaluation.numberOf(column === "patterns" ? "open" : column);
    // without its only filter a facet counts everything
    if (own && evaluation.filters === 1) return all[column];
    count(index, column, fewer, counts);
    if (areMost)
      for (const [at, total] of all[column].entries()) counts[at] = total - (counts[at] ?? 0);
    if (own)
      count(
        index,
        column,
        rowsWhere(evaluation, (failing) => failing === own, room.own),
        counts,
      );
    return counts;
  });
}

/** The counts without any filter, made once. */
export const countAll = perIndex((index): FacetCounts => {
  const rows = Uint32Array.from({ length: index.size }, (_, row) => row);
  return countEach((column) => {
    const counts = emptyCounts(index, column);
    count(index, column, rows, counts);
    return counts;
  });
});

type Column = (typeof COLUMNS)[number];

function countEach(countColumn: (column: Column) => Uint32Array): FacetCounts {
  return Object.fromEntries(COLUMNS.map((column) => [column, countColumn(column)])) as FacetCounts;
}

function emptyCounts({ openingPatterns, dictionaries }: PlaceIndex, column: Column): Uint32Array {
  return new Uint32Array(
    column === "patterns" ? openingPatterns.length : dictionaries[column].keys.length,
  );
}

/** Room for row numbers while one request counts: what is allocated anew must be collected too. */
const roomFor = perIndex(({ size }) => ({
  fewer: new Uint32Array(size),
  own: new Uint32Array(size),
}));

/** Writes the numbers of the rows into `rows`; the result is a view of it. */
function rowsWhere(
  evaluation: Evaluation,
  isWanted: (failing: number) => boolean,
  rows: Uint32Array,
): Uint32Array {
  const failing = evaluation.over();
  // by the number in `failing`, so that the loop need not ask
  const wanted = Uint8Array.from({ length: 256 }, (_, number) => (isWanted(number) ? 1 : 0));
  let count = 0;
  for (let row = 0; row < failing.length; row++) {
    rows[count] = row;
    count += wanted[failing[row] ?? 0] ?? 0;
  }
  return rows.subarray(0, count);
}

/** Adds the values of these rows to `counts`. */
function count(index: PlaceIndex, column: Column, rows: Uint32Array, counts: Uint32Array): void {
  if (column === "patterns") countNumbers(index.patterns, rows, counts);
  else if (column in index.values) {
    countValues(index.values[column as ValueColumn], rows, counts);
  } else countBits(index.masks[column as MaskColumn], rows, counts);
}

// two functions alike: each is fast while its column is always of the same kind
function countNumbers(column: Uint32Array, rows: Uint32Array, counts: Uint32Array): void {
  for (let at = 0; at < rows.length; at++) {
    const value = column[rows[at] ?? 0] ?? 0;
    counts[value] = (counts[value] ?? 0) + 1;
  }
}

function countValues(column: Uint16Array, rows: Uint32Array, counts: Uint32Array): void {
  for (let at = 0; at < rows.length; at++) {
    const value = column[rows[at] ?? 0] ?? 0;
    counts[value] = (counts[value] ?? 0) + 1;
  }
}

function countBits(column: Int32Array, rows: Uint32Array, counts: Uint32Array): void {
  for (let at = 0; at < rows.length; at++) {
    // the lowest bit that is set, until none is left
    for (let mask = column[rows[at] ?? 0] ?? 0; mask !== 0; mask &= mask - 1) {
      const bit = 31 - Math.clz32(mask & -mask);
      counts[bit] = (counts[bit] ?? 0) + 1;
    }
  }
}
