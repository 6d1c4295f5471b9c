import type { Bbox, Position } from "@passerelle/data/contract";
import { isInBbox, toPixel } from "../../map/mercator.ts";
import { bboxOf } from "../../map/polygon.ts";
import { type Makeup, type Mark, type MarkedPlace, mergeMakeups } from "./marks.ts";

/** One marker on the map: a mark, or several that lie too near each other to be told apart. */
export type MapItem = {
  key: string;
  position: Position;
  count: number;
  approximate: number;
  makeup: Makeup;
  /** The one that the marker stands on comes first. */
  marks: [Mark, ...Mark[]];
};

export function itemOf(mark: Mark): MapItem {
  const { key, position, count, approximate, makeup } = mark;
  return { key, position, count, approximate, makeup, marks: [mark] };
}

/** `item` with another taken in; it stays where it is. */
export function absorb(item: MapItem, other: MapItem): MapItem {
  return {
    ...item,
    count: item.count + other.count,
    approximate: item.approximate + other.approximate,
    makeup: mergeMakeups(item.makeup, other.makeup),
    marks: [...item.marks, ...other.marks],
  };
}

/** The places behind a marker; undefined when some of them are not known yet. */
export function placesOf({ marks }: MapItem): MarkedPlace[] | undefined {
  const known = marks.flatMap(({ places }) => places ?? []);
  return marks.every(({ places }) => places) ? known : undefined;
}

export function bboxOfItem({ marks, position }: MapItem): Bbox {
  return bboxOf(marks.map((mark) => mark.position)) ?? [...position, ...position];
}

/** Those inside `bbox`, the nearest to `centre` first: the order in which they are read. */
export function itemsInOrder(items: MapItem[], bbox: Bbox, centre: Position): MapItem[] {
  const [x, y] = toPixel(centre, 0);
  return items
    .filter(({ position }) => isInBbox(position, bbox))
    .map((item) => {
      const [itemX, itemY] = toPixel(item.position, 0);
      return { item, distance: Math.hypot(itemX - x, itemY - y) };
    })
    .sort((a, b) => a.distance - b.distance || (a.item.key < b.item.key ? -1 : 1))
    .map(({ item }) => item);
}
