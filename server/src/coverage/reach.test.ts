import { type Border, reachInMetres, TRAVEL_MODES } from "@passerelle/data/contract";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { metresADegree, metresFrom } from "../place-index/distance.ts";
import { medianMetres } from "./median.ts";
import { tenthsOfMinutes } from "./model.ts";
import { nearestPlaces } from "./nearest.ts";
import { countryOf, type Population, toPopulation } from "./population.ts";
import {
  allRows,
  places,
  population,
  position,
  type RandomPlace,
  TOWNS,
  toPlaces,
} from "./random-world.ts";
import { type Counted, curveOf, sumsByTown, sumWithin } from "./reach.ts";

const border = fc.constantFrom<Border>("open", "closed");
const mode = fc.constantFrom(...TRAVEL_MODES);
const minutes = fc.integer({ min: 5, max: 60 });

async function counted(people: Population, list: RandomPlace[], which: Border): Promise<Counted> {
  const rows = allRows(list.length);
  const nearest = await nearestPlaces(people, toPlaces(list), rows);
  return { population: people, rows: allRows(people.size), metres: nearest[which].metres };
}

/** Metres to the nearest place that counts, each one measured. */
function naiveMetres(people: Population, row: number, list: RandomPlace[], which: Border): number {
  const metresTo = metresFrom([people.longitudes[row] ?? 0, people.latitudes[row] ?? 0]);
  const country = countryOf(people, row);
  const counting = list.filter(
    ({ municipality }) => which === "open" || municipality.startsWith(country),
  );
  return Math.min(...counting.map((each) => metresTo(...each.position)));
}

describe("reach", () => {
  it("measures to the nearest place that counts, as each one measured does", async () => {
    await fc.assert(
      fc.asyncProperty(population, places, border, async (people, list, which) => {
        const { metres } = await counted(people, list, which);
        const expected = [...allRows(people.size)].map((row) =>
          naiveMetres(people, row, list, which),
        );
        expect([...metres]).toEqual(expected);
      }),
    );
  });

  it("counts every inhabitant once: in one municipality, and in every longer time", async () => {
    await fc.assert(
      fc.asyncProperty(population, places, border, mode, async (people, list, which, by) => {
        const all = await counted(people, list, which);
        const total = people.inhabitants.reduce((sum, each) => sum + each, 0);
        for (const { minutes: time, reached } of curveOf(all, by)) {
          const distance = reachInMetres(time, by);
          const expected = sumWithin(all, distance);
          expect(expected.inhabitants).toBe(total);
          expect(reached).toBe(expected.reached);
          const sums = sumsByTown(all, distance);
          expect(sums.reduce((sum, each) => sum + each.reached, 0)).toBe(reached);
          expect(sums.reduce((sum, each) => sum + each.inhabitants, 0)).toBe(total);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("is never better with a closed border, and never worse with one more place", async () => {
    await fc.assert(
      fc.asyncProperty(
        ...([population, places, position, border, minutes, mode] as const),
        async (people, list, where, which, time, by) => {
          const distance = reachInMetres(time, by);
          const reached = async (all: RandomPlace[], each: Border) =>
            sumWithin(await counted(people, all, each), distance).reached;
          expect(await reached(list, "closed")).toBeLessThanOrEqual(await reached(list, "open"));
          const more = [...list, { position: where, municipality: "BE-54007" }];
          expect(await reached(more, which)).toBeGreaterThanOrEqual(await reached(list, which));
        },
      ),
    );
  });

  it.each([
    ["foot", 39, 2_250],
    ["bicycle", 39, 7_500],
    ["car", 21, 10_000],
  ] as const)(
    "holds who is exactly as far as one can go: %s, %i minutes",
    async (by, time, limit) => {
      const [longitude, latitude, municipality] = [3.1, 50.6, "FR-59350"];
      const people = toPopulation(
        [{ longitude, latitude, inhabitants: 100, municipality, layer: "grid_1km", year: 2021 }],
        TOWNS,
      );
      const reachedFrom = async (metres: number) => {
        const north = latitude + metres / metresADegree(latitude).latitude;
        const place: RandomPlace = { position: [longitude, north], municipality };
        const all = await counted(people, [place], "open");
        const [onCurve] = curveOf(all, by).filter(({ minutes: each }) => each === time);
        expect(onCurve?.reached).toBe(sumWithin(all, reachInMetres(time, by)).reached);
        return onCurve?.reached;
      };
      expect(await reachedFrom(limit)).toBe(100);
      expect(await reachedFrom(limit + 1)).toBe(0);
    },
  );

  it("shows as so many minutes only what is within them", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), mode, minutes, (metres, by, time) => {
        expect(tenthsOfMinutes(metres, by) <= time).toBe(metres <= reachInMetres(time, by));
      }),
    );
  });

  it("says how far half of a municipality's inhabitants are at most", async () => {
    await fc.assert(
      fc.asyncProperty(population, places, async (people, list) => {
        const all = await counted(people, list, "open");
        for (const [number, median] of medianMetres(all).entries()) {
          const sum = sumsByTown(all, median)[number];
          if (!sum?.inhabitants) expect(median).toBeNaN();
          else {
            expect(sum.reached).toBeGreaterThanOrEqual(sum.inhabitants / 2);
            const nearer = sumsByTown(all, median - 1)[number]?.reached ?? 0;
            if (Number.isFinite(median)) expect(nearer).toBeLessThan(sum.inhabitants / 2);
          }
        }
      }),
    );
  });
});
