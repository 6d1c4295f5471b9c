import type { Municipality } from "@passerelle/data/contract";
import { territory } from "@passerelle/data/territory";
import { invalidRequest } from "../platform/errors.ts";
import { rowsWhere } from "./rows-where.ts";

/** A part of the territory, or all of it. */
export type Area = {
  key: string;
  kind: "territory" | "side" | "district" | "municipality";
  holds: (town: Pick<Municipality, "key" | "side" | "district">) => boolean;
};

/** @throws when `within` is no key of the territory. */
export function areaOf(within: string, towns: Municipality[]): Area {
  if (within === "territory") return { key: within, kind: "territory", holds: () => true };
  if (territory.sides.some(({ key }) => key === within)) {
    return { key: within, kind: "side", holds: ({ side }) => side === within };
  }
  if (territory.districts.some(({ key }) => key === within)) {
    return { key: within, kind: "district", holds: ({ district }) => district === within };
  }
  if (towns.some(({ key }) => key === within)) {
    return { key: within, kind: "municipality", holds: ({ key }) => key === within };
  }
  throw invalidRequest(
    `within: expected territory, or the key of a side, a district or a municipality, found "${within}"`,
  );
}

/** Rows of the population that live in the area. */
export function rowsIn(
  area: Area,
  population: { size: number; towns: Municipality[]; municipalities: Uint16Array },
): Uint32Array {
  const isIn = population.towns.map(area.holds);
  return rowsWhere(population.size, (row) => isIn[population.municipalities[row] ?? 0] === true);
}
