import type { Step } from "./step.ts";

/** Gives a place without a position the centre of its municipality, and says how rough that is. */
export const completePosition: Step = (place) => {
  if (place.position || !place.municipality) return place;
  return { ...place, position: place.municipality.centre, precision: "locality" };
};
