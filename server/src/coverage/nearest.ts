import type { Border, Country } from "@passerelle/data/contract";
import type { PlaceIndex } from "../place-index/place-index.ts";
import type { Selection } from "../place-index/selection.ts";
import { inSlices } from "../platform/in-slices.ts";
import { blocksOf } from "./blocks.ts";
import { PointGrid } from "./point-grid.ts";
import { countryOf, type Population } from "./population.ts";

/** The nearest of some places to each point of a population, by row of the population. */
export type Nearest = {
  /** Row of the place, -1 where there is none at all. */
  places: Int32Array;
  /** Whole metres in a straight line; infinite where there is no place. */
  metres: Float64Array;
};

/** What is read of the index of places. */
export type Places = Pick<PlaceIndex, "longitudes" | "latitudes"> & {
  values: Pick<PlaceIndex["values"], "municipalities">;
  dictionaries: Pick<PlaceIndex["dictionaries"], "municipalities">;
};

/** With a closed border only places of the inhabitants' own country count. */
export async function nearestPlaces(
  population: Population,
  places: Places,
  rows: Uint32Array,
  border: Border,
): Promise<Nearest> {
  const { size, longitudes, latitudes, metresEast, metresNorth } = population;
  const gridOf = gridsOf(population, places, rows, border);
  const nearest: Nearest = {
    places: new Int32Array(size).fill(-1),
    metres: new Float64Array(size).fill(Number.POSITIVE_INFINITY),
  };
  await inSlices(blocksOf(size), ([from, to]) => {
    for (let row = from; row < to; row++) {
      const grid = gridOf(row);
      const [longitude, latitude] = [longitudes[row] ?? 0, latitudes[row] ?? 0];
      const [east, north] = [metresEast[row] ?? 0, metresNorth[row] ?? 0];
      const at = grid?.nearest(longitude, latitude, east, north) ?? -1;
      if (!grid || at < 0) continue;
      const dx = ((grid.longitudes[at] ?? 0) - longitude) * east;
      const dy = ((grid.latitudes[at] ?? 0) - latitude) * north;
      nearest.places[row] = grid.rows[at] ?? -1;
      nearest.metres[row] = Math.round(Math.sqrt(dx * dx + dy * dy));
    }
  });
  return nearest;
}

/** Rows of the places that pass every filter. */
export function selectedRows({ index, evaluation }: Selection): Uint32Array {
  const failing = evaluation.over();
  return Uint32Array.from({ length: index.size }, (_, row) => row).filter(
    (row) => failing[row] === 0,
  );
}

/** For each row of the population the places that count for it. */
function gridsOf(
  population: Population,
  places: Places,
  rows: Uint32Array,
  border: Border,
): (row: number) => PointGrid | undefined {
  if (border === "open") {
    const grid = new PointGrid(places, rows);
    return () => grid;
  }
  const { values, dictionaries } = places;
  const countries = dictionaries.municipalities.keys.map((key) => key.slice(0, 2));
  const countryOfPlace = (row: number) => countries[values.municipalities[row] ?? 0];
  const grids = new Map<Country, PointGrid>(
    (["FR", "BE"] as const).map((country) => [
      country,
      new PointGrid(
        places,
        rows.filter((row) => countryOfPlace(row) === country),
      ),
    ]),
  );
  return (row) => grids.get(countryOf(population, row));
}
