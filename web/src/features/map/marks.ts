import type { Bbox, Position, Spot, Status } from "@passerelle/data/contract";
import { isInBbox } from "../../map/mercator.ts";

/** Number of places by typology group. */
export type Makeup = Record<string, number>;

/** What the map needs to know of a place that it can name. */
export type MarkedPlace = Spot["places"][number] & { status?: Status };

/** What the map is given at one position: a place, several places, or the sum of a small area. */
export type Mark = {
  /** The same for the same thing, whichever tile it came with. */
  key: string;
  position: Position;
  count: number;
  /** How many of the places are known only to their locality or city. */
  approximate: number;
  makeup: Makeup;
  /** Whether all of it lies on `position`, and no zoom takes it apart. */
  isSpot: boolean;
  /** The places themselves; undefined for an area, and where they are too many. */
  places?: MarkedPlace[];
  /** The cell of the tiles that it sums up, where the places are not known. */
  cell?: string;
};

/** A spot of places that the page knows already. */
export function markOfSpot({ position, approximate, places }: Spot): Mark {
  const count = places.length;
  return {
    key: keyOfPlaces(places),
    position,
    count,
    approximate: approximate ? count : 0,
    makeup: makeupOf(places),
    isSpot: true,
    places,
  };
}

/** A place keeps its marker from zoom to zoom, and a spot keeps that of its first place. */
export function keyOfPlaces([first]: MarkedPlace[]): string {
  return `place ${first?.id}`;
}

export function mergeMakeups(a: Makeup, b: Makeup): Makeup {
  const merged = { ...a };
  for (const [group, count] of Object.entries(b)) merged[group] = (merged[group] ?? 0) + count;
  return merged;
}

function makeupOf(places: MarkedPlace[]): Makeup {
  const makeup: Makeup = {};
  for (const { group } of places) makeup[group] = (makeup[group] ?? 0) + 1;
  return makeup;
}

/** The number of places on positions inside `bbox`; one that two groups hold counts once. */
export function countIn(groups: Mark[][], bbox: Bbox): number {
  const inside = groups.flat().filter(({ position }) => isInBbox(position, bbox));
  const byKey = new Map(inside.map(({ key, count }) => [key, count]));
  return [...byKey.values()].reduce((sum, count) => sum + count, 0);
}
