import type { CoverageQuestion } from "@passerelle/data/contract";
import { sql } from "drizzle-orm";
import type { Database } from "../db/client.ts";
import { populationCells, populationSectors } from "../db/schema.ts";
import { findMunicipalities } from "../municipalities/municipalities.queries.ts";
import { Memo } from "../place-index/memo.ts";
import { perIndex } from "../place-index/per-index.ts";
import type { PlaceIndex } from "../place-index/place-index.ts";
import { cellKey } from "./cell.ts";
import { type CellPoint, centrePoints, finestPoints } from "./finest.ts";
import { type Population, type PopulationPoint, toPopulation } from "./population.ts";

/** Two layers of some megabytes at most. */
const known = perIndex(() => new Memo<Population>(2 ** 20));

/** The inhabitants as of the data version of an index. */
export function populationOf(
  db: Database,
  index: PlaceIndex,
  layer: CoverageQuestion["population"],
): Promise<Population> {
  return known(index).get(layer, async () => {
    const towns = await findMunicipalities(db);
    const points =
      layer === "finest"
        ? finestPoints(towns, await findCells(db), await findSectors(db))
        : centrePoints(towns);
    return toPopulation(points, towns);
  });
}

async function findCells(db: Database): Promise<CellPoint[]> {
  const rows = await db
    .select({
      side: populationCells.side,
      east: populationCells.east,
      north: populationCells.north,
      inhabitants: populationCells.inhabitants,
      year: populationCells.year,
      municipality: populationCells.municipality,
      longitude: sql<number>`ST_X(${populationCells.centre})`,
      latitude: sql<number>`ST_Y(${populationCells.centre})`,
    })
    .from(populationCells)
    // neighbours one after the other; a grid that several publish counts once, the newest
    .orderBy(
      populationCells.north,
      populationCells.east,
      populationCells.side,
      populationCells.year,
    );
  const sizes = new Map<number, Map<number, CellPoint>>();
  for (const { side, east, north, ...point } of rows) {
    const layer = side < 1_000 ? "grid_200m" : "grid_1km";
    const cells = sizes.get(side) ?? new Map<number, CellPoint>();
    const cell = { east, north, side };
    sizes.set(side, cells.set(cellKey(cell, side), { ...point, layer, cell }));
  }
  return [...sizes.values()].flatMap((cells) => [...cells.values()]);
}

async function findSectors(db: Database): Promise<PopulationPoint[]> {
  const { inhabitants, year, municipality, centre, code } = populationSectors;
  const [longitude, latitude] = [sql<number>`ST_X(${centre})`, sql<number>`ST_Y(${centre})`];
  const rows = await db
    .select({ inhabitants, year, municipality, longitude, latitude })
    .from(populationSectors)
    .orderBy(code);
  return rows.map((row) => ({ ...row, layer: "sectors" }));
}
