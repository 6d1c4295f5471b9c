import { SIDES, type Side } from "@passerelle/data/contract";
import { joinEdges, type Line } from "./join-edges.ts";
import { type Limit, limitsOf } from "./limits.ts";
import { hasShape, type Municipalities, type MunicipalityFeature } from "./municipalities.ts";
import type { Rings } from "./polygon.ts";

type Owner = { side: Side; country: string };

export type Borders = {
  /** Around each side. */
  sides: Line[];
  /** Where the countries meet. */
  countries: Line[];
};

const known = new WeakMap<Municipalities, Borders>();

/** The borders that the shapes of the municipalities draw; no lines where there are no shapes. */
export function bordersOf(municipalities: Municipalities): Borders {
  const borders = known.get(municipalities) ?? findBorders(municipalities);
  known.set(municipalities, borders);
  return borders;
}

function findBorders({ features }: Municipalities): Borders {
  const limits = limitsOf(features.filter(hasShape).flatMap(toAreas)).filter(
    ({ owner, beyond }) => owner.side !== beyond?.side && isFirst(owner, beyond),
  );
  const countries = limits.filter(
    ({ owner, beyond }) => beyond && beyond.country !== owner.country,
  );
  return { sides: toLines(limits), countries: toLines(countries) };
}

/** Two sides both have a line where they meet: only one is drawn. */
function isFirst({ side }: Owner, beyond: Owner | undefined): boolean {
  return !beyond || SIDES.indexOf(side) < SIDES.indexOf(beyond.side);
}

function toAreas(feature: MunicipalityFeature): { owner: Owner; polygon: Rings }[] {
  const { side, key } = feature.properties;
  const owner = { side, country: key.slice(0, 2) };
  const { geometry } = feature;
  if (geometry.type === "Polygon") return [{ owner, polygon: geometry.coordinates }];
  if (geometry.type === "Point") return [];
  return geometry.coordinates.map((polygon) => ({ owner, polygon }));
}

function toLines(limits: Limit<Owner>[]): Line[] {
  return joinEdges(limits.map(({ edge }) => edge));
}
