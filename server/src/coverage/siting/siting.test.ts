import { type Border, reachInMetres } from "@passerelle/data/contract";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearestPlaces } from "../nearest.ts";
import { PointGrid } from "../point-grid.ts";
import { countryOf, type Population } from "../population.ts";
import {
  allRows,
  places,
  population,
  position,
  type RandomPlace,
  toPlaces,
} from "../random-world.ts";
import { sumWithin } from "../reach.ts";
import { atMost } from "./at-most.ts";
import { bestNext } from "./best-next.ts";
import { evenSpread } from "./even-spread.ts";
import { type Site, Unreached } from "./unreached.ts";

const border = fc.constantFrom<Border>("open", "closed");
const distance = fc
  .integer({ min: 5, max: 30 })
  .map((minutes) => reachInMetres(minutes, "bicycle"));
const site: fc.Arbitrary<Site> = fc.record({
  position,
  country: fc.constantFrom("FR" as const, "BE" as const),
});
const sites = fc.array(site, { minLength: 1, maxLength: 12 });
const count = fc.integer({ min: 1, max: 4 });

async function reached(people: Population, list: RandomPlace[], metres: number, which: Border) {
  const rows = allRows(list.length);
  const nearest = await nearestPlaces(people, toPlaces(list), rows);
  const all = { population: people, rows: allRows(people.size), metres: nearest[which].metres };
  return sumWithin(all, metres).reached;
}

const toPlace = ({ position: where, country }: Site): RandomPlace => ({
  position: where,
  municipality: country === "FR" ? "FR-59350" : "BE-54007",
});

const everybody = (people: Population, metres: number, which: Border) =>
  new Unreached(people, allRows(people.size), metres, which);

describe("siting", () => {
  it("gains by a place what recounting with that place finds", async () => {
    await fc.assert(
      fc.asyncProperty(
        ...([population, places, sites, distance, border] as const),
        async (people, list, more, metres, which) => {
          const nearest = await nearestPlaces(people, toPlaces(list), allRows(list.length));
          const far = nearest[which].metres;
          const without = allRows(people.size).filter((row) => (far[row] ?? 0) > metres);
          const unreached = new Unreached(people, without, metres, which);
          const all = [...list];
          for (const each of more) {
            const before = await reached(people, all, metres, which);
            all.push(toPlace(each));
            const gain = unreached.gain(each);
            expect(unreached.take(each)).toBe(gain);
            expect(await reached(people, all, metres, which)).toBe(before + gain);
          }
        },
      ),
    );
  });

  it("takes the best at each step, and its gains never rise", async () => {
    await fc.assert(
      fc.asyncProperty(
        ...([population, sites, distance, border, count] as const),
        async (people, candidates, metres, which, wanted) => {
          const { steps } = await bestNext(everybody(people, metres, which), candidates, wanted);
          const naive = everybody(people, metres, which);
          let before = Number.POSITIVE_INFINITY;
          for (const step of steps) {
            const gains = candidates.map((each) => naive.gain(each));
            expect(step.gain).toBe(Math.max(...gains));
            expect(candidates.indexOf(step.site)).toBe(gains.indexOf(step.gain));
            expect(step.gain).toBeLessThanOrEqual(before);
            before = step.gain;
            naive.take(step.site);
          }
          if (steps.length < wanted) {
            expect(Math.max(...candidates.map((each) => naive.gain(each)))).toBe(0);
          }
        },
      ),
    );
  });

  it("bounds every choice of as many, and keeps its guarantee", async () => {
    await fc.assert(
      fc.asyncProperty(population, sites, distance, async (people, candidates, metres) => {
        const { steps, alone } = await bestNext(everybody(people, metres, "open"), candidates, 2);
        const greedy = steps.reduce((sum, { gain }) => sum + gain, 0);
        const best = Math.max(
          ...candidates.flatMap((a) =>
            candidates.map((b) => {
              const left = everybody(people, metres, "open");
              return left.take(a) + left.take(b);
            }),
          ),
        );
        expect(atMost(greedy, alone, 2)).toBeGreaterThanOrEqual(best - 1e-6);
        expect(greedy).toBeGreaterThanOrEqual((1 - 1 / Math.E) * best - 1e-6);
        expect(greedy).toBeLessThanOrEqual(best);
      }),
    );
  });

  it("takes no one of the other country with a closed border", () => {
    fc.assert(
      fc.property(population, site, distance, (people, where, metres) => {
        const own = allRows(people.size).filter((row) => countryOf(people, row) === where.country);
        const gain = everybody(people, metres, "closed").gain(where);
        expect(gain).toBe(new Unreached(people, own, metres, "open").gain(where));
      }),
    );
  });

  it("spreads evenly: each as far as can be from those before it", () => {
    const row = [0, 0.1, 0.2, 0.3, 0.4].map(
      (east): Site => ({ position: [3 + east, 50.6], country: "BE" }),
    );
    const grid = new PointGrid(
      { longitudes: Float64Array.of(3), latitudes: Float64Array.of(50.6) },
      allRows(1),
    );
    expect(evenSpread(row, grid, 2)).toEqual([row[4], row[2]]);
    const nowhere = new PointGrid(
      { longitudes: new Float64Array(), latitudes: new Float64Array() },
      allRows(0),
    );
    expect(evenSpread(row, nowhere, 9)).toEqual([row[0], row[4], row[2], row[1], row[3]]);
  });
});
