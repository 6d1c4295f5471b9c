import {
  type Bbox,
  type CoverageCell,
  type CoverageCells,
  isInBbox,
  type Locale,
  type Position,
} from "@passerelle/data/contract";
import { municipalityName } from "@passerelle/data/municipalities";
import type { Row } from "../../platform/rows.ts";
import type { Cell } from "../cell.ts";
import { modelOf, tenthsOfMinutes } from "../model.ts";
import type { Situation } from "../situation.ts";
import { codeOf, outlineOf } from "./cell-outline.ts";

/** Most cells that one answer lists. */
export const MOST_CELLS = 20_000;

/** A listed cell with what its outline is made from. */
type Listed = CoverageCell & { cell: Cell };

/** Cells of the area whose centre is in the box, those with the most inhabitants first. */
export async function listCells(
  situation: Situation,
  limit: number,
  box: Bbox | undefined,
): Promise<Omit<CoverageCells, "cells"> & { cells: Listed[] }> {
  const { question, population, selection } = situation;
  const { metres } = await situation.nearest(question.border);
  const { points, longitudes, latitudes, inhabitants } = population;
  const rows = situation.rows.filter((row) => {
    const centre: Position = [longitudes[row] ?? 0, latitudes[row] ?? 0];
    return (!box || isInBbox(centre, box)) && points[row]?.cell !== undefined;
  });
  const total = rows.length;
  rows.sort((a, b) => (inhabitants[b] ?? 0) - (inhabitants[a] ?? 0) || a - b);
  const cells = Array.from(rows.subarray(0, limit)).flatMap((row): Listed[] => {
    const { cell, municipality, layer, year } = points[row] ?? {};
    if (!cell || !municipality || !layer || !year) return [];
    const far = metres[row] ?? Number.POSITIVE_INFINITY;
    return [
      {
        code: codeOf(cell),
        position: [longitudes[row] ?? 0, latitudes[row] ?? 0],
        ...{ municipality, layer, year, cell },
        inhabitants: Math.round((inhabitants[row] ?? 0) * 10) / 10,
        ...(Number.isFinite(far) && { minutes: tenthsOfMinutes(far, question.mode) }),
      },
    ];
  });
  return { dataVersion: selection.index.dataVersion, total, cells, model: modelOf(situation) };
}

/** A row per cell, with its square. */
export function cellRows(
  { cells, dataVersion }: Awaited<ReturnType<typeof listCells>>,
  locale: Locale,
): Row[] {
  return cells.map(({ cell, position, code, municipality, ...values }) => ({
    position,
    geometry: { type: "Polygon", coordinates: [outlineOf(cell)] },
    values: {
      ...{ cell: code, municipality, name: municipalityName(municipality, locale) },
      ...{ layer: values.layer, year: values.year },
      ...{ inhabitants: values.inhabitants, minutes: values.minutes, data_version: dataVersion },
    },
  }));
}
