import type { Bbox } from "@passerelle/data/contract";
import type { Position } from "geojson";
import type { Municipalities, MunicipalityFeature } from "./municipalities.ts";
import { bboxOf } from "./polygon.ts";

/** The smallest box around all municipalities; undefined when there are none. */
export function bboxOfMunicipalities({ features }: Municipalities): Bbox | undefined {
  return bboxOf(features.flatMap(positionsOf));
}

function positionsOf({ geometry }: MunicipalityFeature): Position[] {
  if (geometry.type === "Point") return [geometry.coordinates];
  if (geometry.type === "Polygon") return geometry.coordinates.flat();
  return geometry.coordinates.flat(2);
}
