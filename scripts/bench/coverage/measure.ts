import { municipalities } from "@passerelle/data/municipalities";
import { taxonomy } from "@passerelle/data/taxonomy";
import { createApp } from "@passerelle/server/create-app";
import type { Database } from "@passerelle/server/db";
import { recordTrend } from "@passerelle/server/record-trend";

/** Milliseconds of each kind of question, over the API without the network. */
export type Times = {
  /** The first answer of a data version: cells are read. */
  first: number;
  /** All functions one after the other, each asked for the first time. */
  functions: number;
  /** All functions again for another time of travel. */
  again: number;
  /** One what-if place, the middle of `WHAT_IFS`. */
  whatIf: number;
  bestNext: number;
  bestNextByCar: number;
  /** The map tiles of the inhabitants' cells around Lille, zooms 8 to 13, together. */
  tiles: number;
  /** All areas, functions, ways to go and states of the border noted for the trend. */
  trend: number;
  /** How many candidates there were. */
  candidates: number;
};

const WHAT_IFS = 15;
const PROPOSALS = 10;
const TILES = [
  "8/130/86",
  "9/260/172",
  "10/520/344",
  "11/1041/688",
  "12/2082/1377",
  "13/4165/2755",
];

/** Asks everything of a server that has answered nothing yet. */
export async function measureCoverage(db: Database): Promise<Times> {
  const app = createApp(db);
  const ask = async (path: string, body?: object) => {
    const headers = { "content-type": "application/json" };
    const init = body && { method: "POST", headers, body: JSON.stringify(body) };
    const start = performance.now();
    const response = await app.request(`/api/v1${path}`, init);
    const answer = (await response.json()) as { comparison?: { candidates: number } };
    if (response.status !== 200) throw new Error(`${path}: ${JSON.stringify(answer)}`);
    return { ms: performance.now() - start, answer };
  };
  const askAll = async (minutes: number) => {
    let sum = 0;
    for (const { key } of taxonomy.functions) {
      sum += (await ask(`/coverage?functions=${key}&minutes=${minutes}`)).ms;
    }
    return sum;
  };
  // places of one town only, so that nearly everybody is still to be reached
  const siting = (plan: object) =>
    ask("/coverage/siting", { municipalities: "BE-57095", minutes: 20, ...plan });

  // the index of places is made, which is not coverage's own work
  await ask("/facets");
  const { ms: first } = await ask("/coverage?functions=fablab,coworking");
  const functions = await askAll(20);
  const again = await askAll(10);
  const whatIfs: number[] = [];
  for (const { key: municipality } of municipalities.slice(0, WHAT_IFS)) {
    whatIfs.push((await siting({ places: [{ municipality }] })).ms);
  }
  const plan = { next: PROPOSALS, candidates: "cells" };
  const best = await siting(plan);
  const byCar = await siting({ ...plan, mode: "car" });
  let tiles = 0;
  for (const tile of TILES) {
    const before = performance.now();
    await app.request(`/api/v1/coverage/tiles/${tile}.mvt?functions=fablab`);
    tiles += performance.now() - before;
  }
  const start = performance.now();
  await recordTrend(db);
  const trend = performance.now() - start;
  return {
    ...{ first, functions, again, tiles, trend },
    whatIf: whatIfs.sort((a, b) => a - b)[Math.floor(WHAT_IFS / 2)] ?? Number.NaN,
    bestNext: best.ms,
    bestNextByCar: byCar.ms,
    candidates: best.answer.comparison?.candidates ?? 0,
  };
}
