import {
  fold,
  type Locale,
  localized,
  type Municipality,
  type Position,
  type Side,
} from "@passerelle/data/contract";
import { territory } from "@passerelle/data/territory";

/** The whole of the territory, as the API names it. */
export const WHOLE = "territory";

/** A part of the territory, named in one language. */
export type Area = {
  key: string;
  kind: "side" | "district" | "municipality";
  name: string;
  side: Side;
  /** Key of the district of a municipality, and the position of its centre. */
  district?: string;
  centre?: Position;
};

/** The sides, their districts and the municipalities of these, each kind by name within the one above. */
export function toAreas(
  municipalities: (Pick<Municipality, "key" | "names" | "side" | "district"> &
    Partial<Pick<Municipality, "centre">>)[],
  locale: Locale,
): Area[] {
  const towns = municipalities
    .map(({ key, names, side, district, centre }): Area => {
      const name = localized(names, locale)?.text ?? key;
      return { key, kind: "municipality", name, side, district, ...(centre && { centre }) };
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, locale));
  const districts = territory.districts.map(
    ({ key, side, label }): Area => ({ key, kind: "district", name: label[locale], side }),
  );
  const sides = territory.sides.map(
    ({ key, label }): Area => ({ key, kind: "side", name: label[locale], side: key }),
  );
  return [...sides, ...districts, ...towns];
}

/** The districts of a side that are not the whole side. */
export function districtsOf(areas: Area[], side: Side): Area[] {
  const districts = areas.filter((area) => area.kind === "district" && area.side === side);
  return districts.length > 1 ? districts : [];
}

/** The municipalities of a side or a district; a municipality alone. */
export function townsIn(areas: Area[], { key, kind }: Area): Area[] {
  const isIn = (town: Area) =>
    kind === "side" ? town.side === key : (kind === "district" ? town.district : town.key) === key;
  return areas.filter((area) => area.kind === "municipality" && isIn(area));
}

/** Name of an area; its key where it is none. */
export function areaName(areas: Area[], key: string): string {
  return areas.find((area) => area.key === key)?.name ?? key;
}

/** The areas whose name has this in it, whatever its case and accents; all without a text. */
export function findAreas(areas: Area[], text: string): Area[] {
  const wanted = fold(text);
  return areas.filter(({ name }) => fold(name).includes(wanted));
}
