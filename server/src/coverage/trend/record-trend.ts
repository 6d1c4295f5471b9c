import { BORDERS, coverageQuestionSchema, TRAVEL_MODES } from "@passerelle/data/contract";
import { taxonomy } from "@passerelle/data/taxonomy";
import { territory } from "@passerelle/data/territory";
import type { Database } from "../../db/client.ts";
import { readDataVersion } from "../../platform/data-version.queries.ts";
import { inSlices } from "../../platform/in-slices.ts";
import { keptBeside } from "../../platform/kept-beside.ts";
import { areaOf, rowsIn } from "../area.ts";
import type { Population } from "../population.ts";
import { curveOf, sumWithin } from "../reach.ts";
import { type Situation, situationOf } from "../situation.ts";
import { findPublishedAt, insertChanged, type TrendRow } from "./trend.queries.ts";

/**
 * Notes what coverage is in the last data version: of every area, for all places and for each
 * function. Gives how many rows had other figures than those last noted.
 */
export async function recordTrend(db: Database): Promise<number> {
  const latest = await readDataVersion(db);
  let changed = 0;
  for (const only of ["", ...taxonomy.functions.map(({ key }) => key)]) {
    const question = coverageQuestionSchema.parse(only === "" ? {} : { functions: only });
    const situation = await situationOf(db, latest, question);
    const { dataVersion } = situation.selection.index;
    const at = await findPublishedAt(db, dataVersion);
    if (at) changed += await insertChanged(db, await rowsOf(situation, only), { dataVersion, at });
  }
  return changed;
}

async function rowsOf({ population, nearest }: Situation, only: string): Promise<TrendRow[]> {
  const rows: TrendRow[] = [];
  for (const border of BORDERS) {
    const { metres } = await nearest(border);
    await inSlices(areasOf(population), (area) => {
      const counted = { population, metres, rows: area.rows };
      const inhabitants = Math.round(sumWithin(counted, 0).inhabitants);
      for (const mode of TRAVEL_MODES) {
        const reached = curveOf(counted, mode).map((step) => step.reached);
        rows.push({ area: area.key, function: only, mode, border, inhabitants, reached });
      }
    });
  }
  return rows;
}

/** Every area that can be asked for, with its rows of the population. */
const areasOf = keptBeside((population: Population) =>
  [{ key: "territory" }, ...territory.sides, ...territory.districts, ...population.towns].map(
    ({ key }) => ({ key, rows: rowsIn(areaOf(key, population.towns), population) }),
  ),
);
