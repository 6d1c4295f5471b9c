import type { Coverage, MunicipalityCoverage, Reach } from "@passerelle/data/contract";
import type { Database } from "../db/client.ts";
import { select } from "../selection/select.ts";
import { countFunctions, type FunctionCounts, perInhabitants } from "./function-counts.ts";
import { medianMetres } from "./median.ts";
import { distanceOf, modelOf, tenthsOfMinutes } from "./model.ts";
import { selectedRows } from "./nearest.ts";
import { type Counted, curveOf, sumsByTown, sumWithin, toReach } from "./reach.ts";
import type { Situation } from "./situation.ts";
import { trendOf } from "./trend/trend.ts";

/** Who has a place within reach, in the area and in each of its municipalities. */
export async function coverageOf(db: Database, situation: Situation): Promise<Coverage> {
  const { question, selection, population, area, rows } = situation;
  const { index } = selection;
  const distance = distanceOf(question);
  const counted = async (border: Coverage["border"]): Promise<Counted> => ({
    population,
    rows,
    metres: (await situation.nearest(border)).metres,
  });
  const [open, closed] = [await counted("open"), await counted("closed")];
  const asked = question.border === "open" ? open : closed;

  const places = selectedRows(selection);
  const matrix = await functionsOf(db, situation);
  const total = sumWithin(asked, distance);
  const headline = toReach(total);
  const inhabitants = Math.round(total.inhabitants);
  const trend = await trendOf(db, situation, { inhabitants, ...headline });
  return {
    dataVersion: index.dataVersion,
    within: { key: area.key, kind: area.kind },
    border: question.border,
    places: {
      total: places.length,
      approximate: places.reduce((sum, row) => sum + (index.approximate[row] ?? 0), 0),
    },
    inhabitants,
    ...headline,
    curve: curveOf(asked, question.mode),
    municipalities: municipalitiesOf(situation, { open, closed, asked }, matrix),
    functions: perInhabitants(
      population.towns.filter(area.holds).flatMap(({ key }) => matrix.get(key) ?? []),
      total.inhabitants,
    ),
    borderEffect: effectOf(
      toReach(sumWithin(open, distance)),
      toReach(sumWithin(closed, distance)),
    ),
    ...(trend && { trend }),
    model: modelOf(situation),
  };
}

/** Places by municipality and function, whatever functions are asked for. */
async function functionsOf(
  db: Database,
  { filters, selection }: Situation,
): Promise<Map<string, FunctionCounts>> {
  const { functions: _functions, ...others } = filters;
  const all = await select(db, selection.index.dataVersion, others);
  return countFunctions(all.index, selectedRows(all));
}

function municipalitiesOf(
  { question, population, area }: Situation,
  { open, closed, asked }: Record<"open" | "closed" | "asked", Counted>,
  matrix: Map<string, FunctionCounts>,
): MunicipalityCoverage[] {
  const distance = distanceOf(question);
  const sums = sumsByTown(asked, distance);
  const [all, own] = [sumsByTown(open, distance), sumsByTown(closed, distance)];
  const medians = medianMetres(asked);
  return population.towns.flatMap((town, number) => {
    const sum = sums[number];
    if (!sum || !area.holds(town)) return [];
    const { key, names, side, district } = town;
    const median = medians[number] ?? Number.NaN;
    const across = (all[number]?.reached ?? 0) - (own[number]?.reached ?? 0);
    return {
      ...{ key, names, side, district },
      inhabitants: Math.round(sum.inhabitants),
      ...toReach(sum),
      acrossBorder: Math.round(across),
      ...(Number.isFinite(median) && { minutes: tenthsOfMinutes(median, question.mode) }),
      functions: Object.fromEntries(matrix.get(key) ?? []),
    };
  });
}

function effectOf(open: Reach, closed: Reach): Coverage["borderEffect"] {
  return {
    open,
    closed,
    difference: { reached: open.reached - closed.reached, share: open.share - closed.share },
  };
}
