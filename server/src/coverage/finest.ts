import type { Municipality } from "@passerelle/data/contract";
import { type Cell, cellKey } from "./cell.ts";
import type { PopulationPoint } from "./population.ts";

/** A point at the centre of a cell of a grid. */
export type CellPoint = PopulationPoint & { cell: Cell };

/**
 * The finest points that are known for each municipality: its cells of the finest grid that has
 * any, else its statistical sectors, else its centre. Nobody is counted twice: a cell gives up those
 * who are counted by finer cells inside it, as happens where two grids meet at the border.
 */
export function finestPoints(
  towns: Municipality[],
  cells: CellPoint[],
  sectors: PopulationPoint[],
): PopulationPoint[] {
  const sides = new Map<string, number>();
  for (const { municipality, cell, inhabitants } of cells) {
    const known = sides.get(municipality) ?? Number.POSITIVE_INFINITY;
    if (inhabitants > 0 && cell.side < known) sides.set(municipality, cell.side);
  }
  const chosen = cells.filter(({ municipality, cell }) => sides.get(municipality) === cell.side);
  const kept = withoutFiner(chosen).filter(({ inhabitants }) => inhabitants > 0);
  const parts = sectors.filter(
    ({ municipality, inhabitants }) => inhabitants > 0 && !sides.has(municipality),
  );
  const known = new Set([...sides.keys(), ...parts.map(({ municipality }) => municipality)]);
  const bare = towns.filter(({ key }) => !known.has(key));
  return [...kept, ...parts, ...centrePoints(bare)];
}

/** All inhabitants at the centres of their municipalities. */
export function centrePoints(towns: Municipality[]): PopulationPoint[] {
  return towns.map(({ key, centre: [longitude, latitude], population, populationYear }) => ({
    longitude,
    latitude,
    inhabitants: population,
    municipality: key,
    layer: "municipality",
    year: populationYear,
  }));
}

function withoutFiner(cells: CellPoint[]): CellPoint[] {
  const sides = [...new Set(cells.map(({ cell }) => cell.side))].sort((a, b) => a - b);
  const inside = new Map(sides.slice(1).map((side) => [side, finerThan(cells, side)]));
  return cells.map((point) => {
    const { side } = point.cell;
    const finer = inside.get(side)?.get(cellKey(point.cell, side)) ?? 0;
    return finer > 0 ? { ...point, inhabitants: point.inhabitants - finer } : point;
  });
}

/** Inhabitants counted by finer cells, for each cell of `side` metres. */
function finerThan(cells: CellPoint[], side: number): Map<number, number> {
  const sums = new Map<number, number>();
  for (const { cell, inhabitants } of cells) {
    if (cell.side >= side) continue;
    const key = cellKey(cell, side);
    sums.set(key, (sums.get(key) ?? 0) + inhabitants);
  }
  return sums;
}
