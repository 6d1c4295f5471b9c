import type { Position } from "@passerelle/data/contract";
import { countAll } from "../place-index/facet-counts.ts";
import { perIndex } from "../place-index/per-index.ts";
import type { PlaceIndex } from "../place-index/place-index.ts";
import type { SearchTerm } from "./search-terms.ts";

/** A postcode that places have: how many, about where, and in which municipalities. */
type PostcodeCount = { count: number; position: Position; municipalities: string[] };

/** Places behind everything that a suggestion can lead to. */
export type Counts = {
  /** Places of a concept or municipality. */
  ofTerm: (kind: SearchTerm["kind"], key: string) => number;
  postcodes: Map<string, PostcodeCount>;
};

/** The counts of an index; made once. */
export const countsOf = perIndex((index): Counts => {
  const counts = countAll(index);
  return {
    ofTerm: (kind, key) => counts[kind][index.dictionaries[kind].find(key) ?? -1] ?? 0,
    postcodes: countPostcodes(index),
  };
});

function countPostcodes(index: PlaceIndex): Counts["postcodes"] {
  const { postcodes, longitudes, latitudes, values, dictionaries } = index;
  const sums = dictionaries.postcodes.keys.map(() => ({
    count: 0,
    longitude: 0,
    latitude: 0,
    municipalities: new Set<number>(),
  }));
  for (let row = 0; row < index.size; row++) {
    const sum = sums[postcodes[row] ?? 0];
    if (!sum) continue;
    sum.count += 1;
    sum.longitude += longitudes[row] ?? 0;
    sum.latitude += latitudes[row] ?? 0;
    sum.municipalities.add(values.municipalities[row] ?? 0);
  }
  return new Map(
    sums.flatMap(({ count, longitude, latitude, municipalities }, number) => {
      const postcode = dictionaries.postcodes.keys[number];
      if (!postcode) return [];
      const keys = [...municipalities].map((town) => dictionaries.municipalities.keys[town] ?? "");
      const position: Position = [longitude / count, latitude / count];
      return [[postcode, { count, position, municipalities: keys.sort() }] as const];
    }),
  );
}
