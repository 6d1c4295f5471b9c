import type { Locale } from "@passerelle/data/contract";
import { type Area, districtsOf } from "../../lib/areas.ts";
import type { Crumb } from "../../lib/crumbs.ts";
import { pathOf } from "../../lib/routes.ts";

/** The list, the index of areas, those that hold the area, the area. */
export function areaCrumbs(
  area: Area,
  areas: Area[],
  words: { home: string; index: string },
  locale: Locale,
): Crumb[] {
  return [
    { label: words.home, href: pathOf({ page: "home", locale }) },
    { label: words.index, href: pathOf({ page: "areas", locale }) },
    ...[...holdersOf(area, areas), area].map(({ key, name }) => ({
      label: name,
      href: pathOf({ page: "area", locale, area: key }),
    })),
  ];
}

/** The side and the district that an area is in, as far as they are others than itself. */
export function holdersOf({ key, kind, side, district }: Area, areas: Area[]): Area[] {
  if (kind === "side") return [];
  const sides = areas.filter((area) => area.key === side);
  const districts = districtsOf(areas, side).filter((area) => area.key === district);
  return [...sides, ...districts].filter((area) => area.key !== key);
}
