import { type Pixel, toPixel } from "../../map/mercator.ts";
import { absorb, itemOf, type MapItem } from "./map-items.ts";
import type { Mark } from "./marks.ts";

/** Pixels between two markers at the least: rings do not touch, targets of 44 px never overlap. */
export const SPACING = 56;

/**
 * One marker for each group of marks nearer than `SPACING` at a whole zoom. `groups` are merged each
 * for itself first, then across their borders: with a tile as group, another tile can only change
 * what lies by its side, and markers stay as they are while the map is moved.
 */
export function mergeGroups(groups: Mark[][], zoom: number): MapItem[] {
  return mergeNear(
    groups.flatMap((group) => mergedGroup(group, zoom)),
    zoom,
  );
}

const merged = new WeakMap<Mark[], { zoom: number; items: MapItem[] }>();

function mergedGroup(group: Mark[], zoom: number): MapItem[] {
  const known = merged.get(group);
  if (known?.zoom === zoom) return known.items;
  const items = mergeNear(group.map(itemOf), zoom);
  merged.set(group, { zoom, items });
  return items;
}

/**
 * The greatest stays on its own position and takes in what is too near, then the next (greedy, as in
 * supercluster); an item that comes twice counts once. Does not depend on the order given.
 */
export function mergeNear(items: MapItem[], zoom: number): MapItem[] {
  const byKey = new Map(items.map((item) => [item.key, item]));
  const ranked = [...byKey.values()].sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
  const kept: MapItem[] = [];
  const grid = new Map<string, { index: number; pixel: Pixel }[]>();

  for (const item of ranked) {
    const pixel = toPixel(item.position, zoom);
    const near = nearest(grid, pixel);
    const host = near === undefined ? undefined : kept[near];
    if (near !== undefined && host) {
      kept[near] = absorb(host, item);
      continue;
    }
    const cell = cellOf(pixel).join();
    grid.set(cell, [...(grid.get(cell) ?? []), { index: kept.length, pixel }]);
    kept.push(item);
  }
  return kept;
}

type Grid = Map<string, { index: number; pixel: Pixel }[]>;

/** Index of the nearest one within `SPACING`; cells of that size leave only neighbours to look at. */
function nearest(grid: Grid, pixel: Pixel): number | undefined {
  const [column, row] = cellOf(pixel);
  let best: { index: number; distance: number } | undefined;
  for (let x = column - 1; x <= column + 1; x++) {
    for (let y = row - 1; y <= row + 1; y++) {
      for (const { index, pixel: other } of grid.get(`${x},${y}`) ?? []) {
        const distance = Math.hypot(pixel[0] - other[0], pixel[1] - other[1]);
        if (distance < Math.min(SPACING, best?.distance ?? SPACING)) best = { index, distance };
      }
    }
  }
  return best?.index;
}

function cellOf([x, y]: Pixel): [column: number, row: number] {
  return [Math.floor(x / SPACING), Math.floor(y / SPACING)];
}
