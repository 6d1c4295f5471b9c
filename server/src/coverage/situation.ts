import type {
  Border,
  CoverageModel,
  CoverageQuestion,
  PlaceFilters,
} from "@passerelle/data/contract";
import type { Database } from "../db/client.ts";
import { keptBeside } from "../platform/kept-beside.ts";
import type { Routing } from "../routing/routing.ts";
import { select } from "../selection/select.ts";
import type { Selection } from "../selection/selection.ts";
import { type Area, areaOf, rowsIn } from "./area.ts";
import { type Nearest, nearestPlaces, selectedRows } from "./nearest.ts";
import { populationOf } from "./population.queries.ts";
import type { Population } from "./population.ts";
import { routedOf } from "./routed/routed.ts";

/** What every answer about coverage starts from. */
export type Situation = {
  question: CoverageQuestion;
  /** Which places count. */
  filters: PlaceFilters;
  selection: Selection;
  population: Population;
  area: Area;
  /** Rows of the population in the area. */
  rows: Uint32Array;
  /** The nearest places that count. */
  nearest: (border: Border) => Promise<Nearest>;
  /** Whose travel times these are; absent where they are estimated. */
  routing: Pick<CoverageModel, "routing" | "routingFailed">;
};

/** `routing`: asked for times where the question is in minutes. @throws when `within` is no key of the territory. */
export async function situationOf(
  db: Database,
  dataVersion: number,
  question: CoverageQuestion,
  routing?: Routing,
): Promise<Situation> {
  const { population: layer, within, border: _border, ...rest } = question;
  const { minutes: _minutes, mode: _mode, kilometres: _kilometres, ...filters } = rest;
  const selection = await select(db, dataVersion, filters);
  const population = await populationOf(db, selection.index, layer);
  const area = areaOf(within, population.towns);
  const rows = rowsIn(area, population);
  const routed = await routedOf({ selection, population, question, area, rows }, routing);
  return {
    question,
    filters,
    selection,
    population,
    area,
    rows,
    nearest: async (border) => (routed.nearest ?? (await nearestOf(selection)(population)))[border],
    routing: routed.model,
  };
}

/** A page asks for the same places again for each time, mode, area and state of the border. */
const nearestOf = keptBeside((selection: Selection) =>
  keptBeside((population: Population) =>
    nearestPlaces(population, selection.index, selectedRows(selection)),
  ),
);
