import type { Gap, Gaps, Locale, Position } from "@passerelle/data/contract";
import { metresFrom } from "../place-index/distance.ts";
import { adjacentGroups } from "./adjacent-cells.ts";
import { distanceOf, modelOf, tenthsOfMinutes } from "./model.ts";
import type { Population, PopulationPoint } from "./population.ts";
import type { Situation } from "./situation.ts";

/** Where inhabitants without reach live: by municipality and by adjacent cells, at most `limit` of each. */
export async function gapsOf(situation: Situation, limit: number, locale: Locale): Promise<Gaps> {
  const { question, selection, population } = situation;
  const { metres, places } = await situation.nearest(question.border);
  const distance = distanceOf(question);
  const rows = situation.rows.filter(
    (row) => (metres[row] ?? 0) > distance && (population.inhabitants[row] ?? 0) > 0,
  );
  const nearestOf = (row: number): Gap["nearest"] => {
    const { ids, texts, nameRanks, longitudes, latitudes } = selection.index;
    const place = places[row] ?? -1;
    if (place < 0) return undefined;
    const home: Position = [population.longitudes[row] ?? 0, population.latitudes[row] ?? 0];
    const position: Position = [longitudes[place] ?? 0, latitudes[place] ?? 0];
    return {
      id: ids.get(place),
      ...texts.labelOf(nameRanks[place] ?? 0, locale),
      position,
      metres: metresFrom(home)(...position),
      minutes: tenthsOfMinutes(metres[row] ?? 0, question.mode),
    };
  };
  const largest = (groups: Iterable<number[]>): Gap[] =>
    Array.from(groups, (group) => toGap(population, group))
      .sort((a, b) => b.gap.inhabitants - a.gap.inhabitants)
      .slice(0, limit)
      .map(({ gap, row }) => {
        const nearest = nearestOf(row);
        return nearest ? { ...gap, nearest } : gap;
      });
  return {
    dataVersion: selection.index.dataVersion,
    inhabitants: Math.round(peopleIn(population, rows)),
    municipalities: largest(byTown(population, rows)),
    groups: largest(adjacentGroups(population.points, rows)),
    model: modelOf(situation),
  };
}

function byTown({ municipalities }: Population, rows: Uint32Array): Iterable<number[]> {
  const towns = new Map<number, number[]>();
  for (const row of rows) {
    const town = municipalities[row] ?? 0;
    const group = towns.get(town) ?? [];
    towns.set(town, group);
    group.push(row);
  }
  return towns.values();
}

/** The gap that some rows make, and the row where most of its inhabitants live. */
function toGap(population: Population, rows: number[]): { gap: Gap; row: number } {
  const points = rows.flatMap((row) => population.points[row] ?? []);
  const people = new Map<string, number>();
  for (const { municipality, inhabitants } of points) {
    people.set(municipality, (people.get(municipality) ?? 0) + inhabitants);
  }
  const inhabitantsOf = (row: number) => population.inhabitants[row] ?? 0;
  const row = rows.reduce((most, each) =>
    inhabitantsOf(each) > inhabitantsOf(most) ? each : most,
  );
  const cells = points.filter(({ cell }: PopulationPoint) => cell).length;
  return {
    row,
    gap: {
      municipalities: [...people].sort(([, a], [, b]) => b - a).map(([key]) => key),
      inhabitants: Math.round(peopleIn(population, rows)),
      ...(cells > 0 && { cells }),
      position: [population.longitudes[row] ?? 0, population.latitudes[row] ?? 0],
    },
  };
}

function peopleIn({ inhabitants }: Population, rows: Iterable<number>): number {
  let sum = 0;
  for (const row of rows) sum += inhabitants[row] ?? 0;
  return sum;
}
