import { Columns } from "./columns.ts";
import { Ids } from "./ids.ts";
import type { PlaceIndex } from "./place-index.ts";
import type { IndexedRow } from "./read-rows.queries.ts";

/** Makes the index of `size` rows that come in alphabetical order, some at a time. */
export async function buildIndex(
  dataVersion: number,
  size: number,
  chunks: AsyncIterable<IndexedRow[]> | Iterable<IndexedRow[]>,
): Promise<PlaceIndex> {
  const read = new Columns(size);
  for await (const rows of chunks) for (const row of rows) read.add(row);

  // rows were read by name, so that their number is their rank by name
  const nameRanks = byKey(read.numbers.keys);
  const inOrder = <Column extends NumberColumn>(column: Column) => permuted(column, nameRanks);
  const { numbers, texts } = read;
  const rowsByName = inverse(nameRanks);
  const relevanceRanks = inOrder(ranksOf(numbers.relevances));
  return {
    dataVersion,
    size,
    ids: new Ids(read.ids, nameRanks, rowsByName),
    keys: inOrder(numbers.keys),
    xs: inOrder(numbers.xs),
    ys: inOrder(numbers.ys),
    longitudes: inOrder(numbers.longitudes),
    latitudes: inOrder(numbers.latitudes),
    groups: inOrder(numbers.groups),
    approximate: inOrder(numbers.approximate),
    patterns: inOrder(numbers.patterns),
    openingPatterns: read.openingPatterns,
    nameRanks,
    rowsByName,
    relevanceRanks,
    rowsByRelevance: inverse(relevanceRanks),
    postcodes: inOrder(numbers.postcodes),
    words: texts.words.finish(rowsByName),
    texts,
    values: {
      sides: inOrder(numbers.sides),
      municipalities: inOrder(numbers.municipalities),
      status: inOrder(numbers.status),
    },
    masks: {
      functions: inOrder(numbers.functions),
      typologies: inOrder(numbers.typologies),
      domains: inOrder(numbers.domains),
      labels: inOrder(numbers.labels),
      languages: inOrder(numbers.languages),
      access: inOrder(numbers.access),
      costs: inOrder(numbers.costs),
      equipment: inOrder(numbers.equipment),
    },
    dictionaries: read.dictionaries,
  };
}

type NumberColumn = Float64Array | Uint32Array | Int32Array | Uint16Array | Uint8Array;

/** Row numbers in the order of their keys; those of one cell stay in the order of reading. */
function byKey(keys: Float64Array): Uint32Array {
  return Uint32Array.from(keys.keys()).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
}

function permuted<Column extends NumberColumn>(column: Column, order: Uint32Array): Column {
  const result = column.slice() as Column;
  for (let row = 0; row < order.length; row++) result[row] = column[order[row] ?? 0] ?? 0;
  return result;
}

/** Where each number stands among numbers that are all from 0 to before their count. */
function inverse(numbers: Uint32Array): Uint32Array {
  const result = new Uint32Array(numbers.length);
  for (let at = 0; at < numbers.length; at++) result[numbers[at] ?? 0] = at;
  return result;
}

/** Rank of each row among all, the smallest value first; equal values in the order of reading. */
function ranksOf(values: Uint8Array): Uint32Array {
  const order = Uint32Array.from(values.keys()).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const ranks = new Uint32Array(values.length);
  for (let rank = 0; rank < order.length; rank++) ranks[order[rank] ?? 0] = rank;
  return ranks;
}
