import type { Bbox, Locale, Side } from "@passerelle/data/contract";
import { territory } from "@passerelle/data/territory";

/** Holds every municipality. */
export const TERRITORY_BBOX: Bbox = territory.view.bbox;

export function sideLabel(side: Side, locale: Locale): string {
  return territory.sides.find(({ key }) => key === side)?.label[locale] ?? side;
}
