/** Nearest places by time of travel, held to trying every place. */
import {
  type Border,
  type Position,
  reachInMetres,
  TRAVEL_MODES,
  type TravelMode,
} from "@passerelle/data/contract";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { metresFrom } from "../../place-index/distance.ts";
import type { Routing } from "../../routing/routing.ts";
import { countryOf, type Population } from "../population.ts";
import { allRows, places, population, type RandomPlace, toPlaces } from "../random-world.ts";
import { batchesOf } from "./batches.ts";
import { boundOf, MOST_CANDIDATES, positionOf } from "./candidates.ts";
import { routedNearest } from "./routed-nearest.ts";
import { TravelTimes } from "./travel-times.ts";

const mode = fc.constantFrom(...TRAVEL_MODES);
const border = fc.constantFrom<Border>("open", "closed");
const limits = fc.record({
  mostPairs: fc.integer({ min: 12, max: 400 }),
  mostPoints: fc.integer({ min: 13, max: 60 }),
});

/** Some way between two positions, always the same; no way for about one pair in eight. */
function secondsOf(from: Position, to: Position): number | null {
  const key = Math.abs(Math.floor((from[0] * 7 + from[1] * 13 + to[0] * 17 + to[1] * 29) * 1e4));
  return key % 8 === 0 ? null : metresFrom(from)(...to) / (1 + (key % 5));
}

function fakeRouting(limit: Pick<Routing, "mostPairs" | "mostPoints">) {
  const asked: string[] = [];
  const routing: Routing = {
    ...limit,
    ...{ name: "osrm", modes: TRAVEL_MODES },
    matrix: async ({ sources, targets }) => {
      expect(sources.length * targets.length).toBeLessThanOrEqual(limit.mostPairs);
      expect(sources.length + targets.length).toBeLessThanOrEqual(limit.mostPoints);
      asked.push(`${sources.length} x ${targets.length}`);
      return sources.map((from) => targets.map((to) => secondsOf(from, to)));
    },
  };
  return { asked, routing };
}

function ask(people: Population, list: RandomPlace[], by: TravelMode, routing: Routing) {
  const where = toPlaces(list);
  const times = new TravelTimes(people, where, by);
  const rows = allRows(people.size);
  const question = { population: people, rows, places: where, mode: by };
  const run = () => routedNearest({ ...question, placeRows: allRows(list.length) }, times, routing);
  return { times, run };
}

/** Metres that take as long as the soonest of the nearest places, each one tried. */
function naive(
  people: Population,
  row: number,
  list: RandomPlace[],
  by: TravelMode,
  which: Border,
) {
  const from = positionOf(people, row);
  const metresTo = metresFrom(from);
  const countries = which === "open" ? ["FR", "BE"] : [countryOf(people, row)];
  const best = countries.map((country) => {
    const own = list
      .filter(({ municipality }) => municipality.startsWith(country))
      .map(({ position }) => ({ position, metres: metresTo(...position) }))
      .sort((a, b) => a.metres - b.metres);
    const near = own.filter(({ metres }) => metres <= boundOf(by)).slice(0, MOST_CANDIDATES);
    if (near.length === 0) return own[0]?.metres ?? Number.POSITIVE_INFINITY;
    return Math.min(
      ...near.map(({ position }) => {
        const seconds = secondsOf(from, position) ?? Number.POSITIVE_INFINITY;
        return reachInMetres(seconds / 60, by);
      }),
    );
  });
  return Math.min(...best);
}

describe("travel times", () => {
  it("lead to the place that is soonest, as trying every one does", async () => {
    await fc.assert(
      fc.asyncProperty(
        ...([population, places, mode, border, limits] as const),
        async (people, list, by, which, limit) => {
          const nearest = await ask(people, list, by, fakeRouting(limit).routing).run();
          for (const row of allRows(people.size)) {
            const { metres, places: found } = nearest[which];
            expect(metres[row]).toBe(naive(people, row, list, by, which));
            expect(found[row] === -1).toBe(metres[row] === Number.POSITIVE_INFINITY);
          }
        },
      ),
    );
  });

  it("are asked for once, also after some of them failed", async () => {
    await fc.assert(
      fc.asyncProperty(population, places, mode, limits, async (people, list, by, limit) => {
        const { routing, asked } = fakeRouting(limit);
        let failing = true;
        const halting: Routing = {
          ...routing,
          matrix: async (question) => {
            if (failing && asked.length > 2) throw new Error("no more");
            return routing.matrix(question);
          },
        };
        const { run, times } = ask(people, list, by, halting);
        await run().catch(() => {});
        failing = false;
        const nearest = await run();
        const count = asked.length;
        expect(await run()).toEqual(nearest);
        expect(asked).toHaveLength(count);
        if (count) expect(times.requestedAt).toBeInstanceOf(Date);
        expect(nearest).toEqual(await ask(people, list, by, fakeRouting(limit).routing).run());
      }),
      { numRuns: 30 },
    );
  });

  it("are asked for in matrices that hold every way and keep to the limits", () => {
    const wanted = fc.array(fc.uniqueArray(fc.nat(40), { minLength: 1, maxLength: 12 }), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(population, wanted, limits, (people, lists, limit) => {
        const ways = new Map(lists.slice(0, people.size).map((list, row) => [row, list]));
        const batches = batchesOf(people, ways, limit);
        expect(batches.flatMap(({ sources }) => sources).sort((a, b) => a - b)).toEqual([
          ...ways.keys(),
        ]);
        for (const { sources, targets } of batches) {
          expect(sources.length * targets.length).toBeLessThanOrEqual(limit.mostPairs);
          expect(sources.length + targets.length).toBeLessThanOrEqual(limit.mostPoints);
          for (const row of sources)
            expect(targets).toEqual(expect.arrayContaining(ways.get(row) ?? []));
        }
      }),
    );
  });
});
