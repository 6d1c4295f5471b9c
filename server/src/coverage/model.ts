import {
  type CoverageModel,
  type CoverageQuestion,
  minutesFor,
  POPULATION_LAYERS,
  reachInMetres,
  TRAVEL,
  type TravelMode,
} from "@passerelle/data/contract";
import type { Population } from "./population.ts";
import type { Situation } from "./situation.ts";

/** Metres in a straight line that count as reach: places farther than that are not within it. */
export function distanceOf(question: Pick<CoverageQuestion, "minutes" | "mode" | "kilometres">) {
  const { minutes, mode, kilometres } = question;
  return kilometres === undefined ? reachInMetres(minutes, mode) : kilometres * 1000;
}

/** Minutes for so many metres, in tenths, rounded up: what is shown as 20 is within 20. */
export function tenthsOfMinutes(metres: number, mode: TravelMode): number {
  const tenths = minutesFor(metres, mode) * 10;
  // a whole number may come out a hair above itself
  return Math.ceil(tenths - 1e-9) / 10;
}

/** What the figures rest on, for those who quote them. */
export function modelOf({
  question,
  population,
  rows,
  routing,
}: Pick<Situation, "question" | "population" | "rows" | "routing">): CoverageModel {
  const { mode, minutes, kilometres } = question;
  const layers = layersOf(population, rows);
  const kinds = new Set(layers.map(({ layer }) => layer));
  const [only = "municipality"] = kinds;
  return {
    mode,
    ...TRAVEL[mode],
    ...(kilometres === undefined && { minutes }),
    distanceMetres: distanceOf(question),
    ...routing,
    population: {
      layer: kinds.size > 1 ? "mixed" : only,
      year: Math.min(...layers.map(({ year }) => year)),
      layers,
    },
  };
}

type Layer = CoverageModel["population"]["layers"][number];

/** Inhabitants of each layer and year, the finest layers first. */
function layersOf({ points }: Population, rows: Uint32Array): Layer[] {
  const layers: Layer[] = [];
  for (const row of rows) {
    const point = points[row];
    if (!point) continue;
    // there are two or three
    const known = layers.find(({ layer, year }) => layer === point.layer && year === point.year);
    const sum = known ?? { layer: point.layer, year: point.year, inhabitants: 0 };
    if (!known) layers.push(sum);
    sum.inhabitants += point.inhabitants;
  }
  const rank = ({ layer, year }: Layer) => POPULATION_LAYERS.indexOf(layer) * 10_000 + year;
  return layers
    .sort((a, b) => rank(a) - rank(b))
    .map((sum) => ({ ...sum, inhabitants: Math.round(sum.inhabitants) }));
}
