import type { Position } from "@passerelle/data/contract";
import { itemOf, type MapItem } from "./map-items.ts";
import { type Mark, markOfSpot } from "./marks.ts";

/** A mark of one named place. */
export function placeMark(id: string, position: Position, group = "work"): Mark {
  const places = [{ id, slug: id, name: id, group }];
  return markOfSpot({ position, approximate: false, places });
}

/** A mark of several places of which only the number is known. */
export function cellMark(cell: string, position: Position, count: number): Mark {
  const makeup = { work: count };
  return { key: cell, cell, position, count, approximate: 0, makeup, isSpot: false };
}

export function placeItem(id: string, position: Position): MapItem {
  return itemOf(placeMark(id, position));
}
