import { fold, type Locale, type Side } from "@passerelle/data/contract";
import { territory } from "@passerelle/data/territory";
import type { Town } from "./coverage-queries.ts";

/** The whole of the territory, as the API names it. */
export const WHOLE = "territory";

/** A part of the territory, named in one language. */
export type Area = {
  key: string;
  kind: "side" | "district" | "municipality";
  name: string;
  side: Side;
  /** Key of the district of a municipality. */
  district?: string;
};

/** The sides, their districts and the municipalities of these, in the order in which they come. */
export function toAreas(towns: Pick<Town, "key" | "name" | "side" | "district">[], locale: Locale) {
  const { sides, districts } = territory;
  return [
    ...sides.map(({ key, label }): Area => ({ key, kind: "side", name: label[locale], side: key })),
    ...districts.map(
      ({ key, side, label }): Area => ({ key, kind: "district", name: label[locale], side }),
    ),
    ...towns.map(
      ({ key, name, side, district }): Area => ({
        ...{ key, kind: "municipality", name, side, district },
      }),
    ),
  ];
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

/** The areas whose name has this in it, whatever its case and accents; all without a text. */
export function findAreas(areas: Area[], text: string): Area[] {
  const wanted = fold(text);
  return areas.filter(({ name }) => fold(name).includes(wanted));
}
