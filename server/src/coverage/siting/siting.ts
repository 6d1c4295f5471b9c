import type { Siting, SitingRequest, SitingStep } from "@passerelle/data/contract";
import type { Database } from "../../db/client.ts";
import { invalidRequest } from "../../platform/errors.ts";
import { distanceOf, modelOf } from "../model.ts";
import { selectedRows } from "../nearest.ts";
import { PointGrid } from "../point-grid.ts";
import { type Sum, sumWithin, toReach } from "../reach.ts";
import type { Situation } from "../situation.ts";
import { atMost, GUARANTEE } from "./at-most.ts";
import { bestNext } from "./best-next.ts";
import { type Candidate, candidatesOf, centreOf } from "./candidates.ts";
import { evenSpread } from "./even-spread.ts";
import { findTownAt } from "./town-at.queries.ts";
import { Unreached } from "./unreached.ts";

type Plan = Pick<SitingRequest, "places" | "next" | "candidates">;

/** What the places of a plan would change, and the best ones to add to them. */
export async function sitingOf(db: Database, situation: Situation, plan: Plan): Promise<Siting> {
  const { question, selection, population, rows } = situation;
  const { metres } = await situation.nearest(question.border);
  const distance = distanceOf(question);
  const without = rows.filter((row) => (metres[row] ?? 0) > distance);
  const unreachedNow = () => new Unreached(population, without, distance, question.border);

  const before = sumWithin({ population, rows, metres }, distance);
  const planned = await Promise.all(plan.places.map((place) => toCandidate(db, situation, place)));
  const unreached = unreachedNow();
  const walk = walkFrom(before);
  const places = planned.map((site) => walk(site, unreached.take(site)));
  const result = {
    dataVersion: selection.index.dataVersion,
    inhabitants: Math.round(before.inhabitants),
    before: toReach(before),
    places,
    model: modelOf(situation),
  };
  if (plan.next === 0) return { ...result, next: [] };

  const sites = candidatesOf(plan.candidates, population, rows);
  const { steps, alone } = await bestNext(unreached, sites, plan.next);
  const gain = steps.reduce((sum, step) => sum + step.gain, 0);
  const there = evenSpread(sites, placesWith(situation, planned), plan.next);
  const left = unreachedNow();
  for (const site of planned) left.take(site);
  const evenGain = there.reduce((sum, site) => sum + left.take(site), 0);
  return {
    ...result,
    next: steps.map((step) => walk(step.site, step.gain)),
    comparison: {
      candidates: sites.length,
      gain: Math.round(gain),
      evenSpread: { positions: there.map(({ position }) => position), gain: Math.round(evenGain) },
      atMost: Math.round(atMost(gain, alone, plan.next)),
      guarantee: GUARANTEE,
    },
  };
}

/** Adds one place after the other to who is reached. */
function walkFrom({ inhabitants, reached }: Sum): (site: Candidate, gain: number) => SitingStep {
  let sum = reached;
  return ({ position, municipality }, gain) => {
    sum += gain;
    return {
      ...{ position, municipality },
      gain: Math.round(gain),
      ...toReach({ inhabitants, reached: sum }),
    };
  };
}

/** @throws when the municipality is none of the territory. */
async function toCandidate(
  db: Database,
  { population }: Situation,
  place: Plan["places"][number],
): Promise<Candidate> {
  if ("municipality" in place) {
    const town = population.towns.find(({ key }) => key === place.municipality);
    if (!town) throw invalidRequest(`places: ${place.municipality} is not in the territory`);
    return centreOf(town);
  }
  const town = await findTownAt(db, place.position);
  if (!town) throw invalidRequest("places: there is no municipality yet");
  return { position: place.position, country: town.country, municipality: town.key };
}

/** The places that count and those that are planned. */
function placesWith({ selection }: Situation, planned: Candidate[]): PointGrid {
  const rows = selectedRows(selection);
  const { longitudes, latitudes } = selection.index;
  const all = (column: Float64Array, axis: 0 | 1) =>
    Float64Array.from([
      ...Array.from(rows, (row) => column[row] ?? 0),
      ...planned.map(({ position }) => position[axis]),
    ]);
  const points = { longitudes: all(longitudes, 0), latitudes: all(latitudes, 1) };
  return new PointGrid(
    points,
    Uint32Array.from(points.longitudes, (_, row) => row),
  );
}
