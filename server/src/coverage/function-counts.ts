import { taxonomy } from "@passerelle/data/taxonomy";
import type { PlaceIndex } from "../place-index/place-index.ts";

/** How many places of a municipality have each function. */
export type FunctionCounts = Map<string, number>;

/** The matrix of municipalities and functions: what each municipality has, by its key. */
export function countFunctions(
  { values, masks, dictionaries }: PlaceIndex,
  rows: Uint32Array,
): Map<string, FunctionCounts> {
  const towns = dictionaries.municipalities.keys;
  const functions = dictionaries.functions.keys;
  const matrix = new Map<string, FunctionCounts>();
  for (const row of rows) {
    const town = towns[values.municipalities[row] ?? 0] ?? "";
    const counts = matrix.get(town) ?? new Map<string, number>();
    matrix.set(town, counts);
    for (const [bit, key] of functions.entries()) {
      if ((masks.functions[row] ?? 0) & (1 << bit)) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return matrix;
}

/** Places per 10,000 inhabitants, by function in the order of the taxonomy. */
export function perInhabitants(counts: FunctionCounts[], inhabitants: number) {
  return taxonomy.functions.map(({ key }) => {
    const places = counts.reduce((sum, each) => sum + (each.get(key) ?? 0), 0);
    const per10000 = inhabitants === 0 ? 0 : (places * 10_000) / inhabitants;
    return { key, places, per10000: Number(per10000.toFixed(3)) };
  });
}
