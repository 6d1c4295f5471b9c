import type { Border, Country } from "@passerelle/data/contract";
import type { PlaceIndex } from "../place-index/place-index.ts";
import { inSlices } from "../platform/in-slices.ts";
import type { Selection } from "../selection/selection.ts";
import { blocksOf } from "./blocks.ts";
import { PointGrid } from "./point-grid.ts";
import { countryOf, type Population } from "./population.ts";
import { rowsWhere } from "./rows-where.ts";

/** The nearest of some places to each point of a population, by row of the population. */
export type Nearest = {
  /** Row of the place, -1 where there is none at all. */
  places: Int32Array;
  /**
   * Whole metres in a straight line; with travel times of a routing server those that would take as
   * long. Infinite where there is no place.
   */
  metres: Float64Array;
};

/** What is read of the index of places. */
export type Places = Pick<PlaceIndex, "longitudes" | "latitudes"> & {
  values: Pick<PlaceIndex["values"], "municipalities">;
  dictionaries: Pick<PlaceIndex["dictionaries"], "municipalities">;
};

/**
 * With a closed border only places of the inhabitants' own country count. Both answers are found at
 * once: beyond the border only what is nearer than at home is looked for.
 */
export async function nearestPlaces(
  population: Population,
  places: Places,
  rows: Uint32Array,
): Promise<Record<Border, Nearest>> {
  const { size, longitudes, latitudes, metresEast, metresNorth } = population;
  const grids = gridsOf(places, rows);
  const open = nowhere(size);
  const closed = nowhere(size);
  await inSlices(blocksOf(size), ([from, to]) => {
    for (let row = from; row < to; row++) {
      const country = countryOf(population, row);
      let least = Number.POSITIVE_INFINITY;
      // from home outwards
      for (const [key, grid] of country === "FR" ? grids : grids.toReversed()) {
        const [longitude, latitude] = [longitudes[row] ?? 0, latitudes[row] ?? 0];
        const [east, north] = [metresEast[row] ?? 0, metresNorth[row] ?? 0];
        const at = grid.nearest(longitude, latitude, east, north, least);
        if (at < 0) continue;
        const dx = ((grid.longitudes[at] ?? 0) - longitude) * east;
        const dy = ((grid.latitudes[at] ?? 0) - latitude) * north;
        least = dx * dx + dy * dy;
        const metres = Math.round(Math.sqrt(least));
        for (const found of key === country ? [open, closed] : [open]) {
          found.places[row] = grid.rows[at] ?? -1;
          found.metres[row] = metres;
        }
      }
    }
  });
  return { open, closed };
}

/** What is known before any place was looked at. */
export function nowhere(size: number): Nearest {
  return {
    places: new Int32Array(size).fill(-1),
    metres: new Float64Array(size).fill(Number.POSITIVE_INFINITY),
  };
}

/** Rows of the places that pass every filter. */
export function selectedRows({ index, evaluation }: Selection): Uint32Array {
  const failing = evaluation.over();
  return rowsWhere(index.size, (row) => failing[row] === 0);
}

/** The places of each country. */
export function gridsOf(places: Places, rows: Uint32Array): [Country, PointGrid][] {
  const { values, dictionaries } = places;
  const countries = dictionaries.municipalities.keys.map((key) => key.slice(0, 2));
  return (["FR", "BE"] as const).map((country) => {
    const own = rows.filter((row) => countries[values.municipalities[row] ?? 0] === country);
    return [country, new PointGrid(places, own)];
  });
}
