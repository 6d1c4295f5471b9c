import type { Position } from "@passerelle/data/contract";
import { toPixel } from "../../map/mercator.ts";
import type { MapItem } from "./map-items.ts";
import { cellAt } from "./tiles.ts";

/** Something to look for on the map; `position` finds it inside a sum, which names no place. */
export type Sought = { id: string; position?: Position };

/** The key of the marker that shows a place, alone or among others; undefined when none does. */
export function keyOfItemWith(
  items: MapItem[],
  sought: Sought | undefined,
  zoom: number,
): string | undefined {
  if (!sought) return undefined;
  const { id, position } = sought;
  const named = items.find(({ marks }) =>
    marks.some(({ places }) => places?.some((place) => place.id === id)),
  );
  if (named || !position) return named?.key;
  const cell = cellAt(position, zoom);
  return items.find(({ marks }) => marks.some((mark) => mark.cell === cell))?.key;
}

/** The nearest to a position, as the map shows them; undefined when there are none. */
export function nearestItem(items: MapItem[], position: Position): MapItem | undefined {
  const [x, y] = toPixel(position, 0);
  let nearest: { item: MapItem; distance: number } | undefined;
  for (const item of items) {
    const [itemX, itemY] = toPixel(item.position, 0);
    const distance = Math.hypot(itemX - x, itemY - y);
    if (!nearest || distance < nearest.distance) nearest = { item, distance };
  }
  return nearest?.item;
}
