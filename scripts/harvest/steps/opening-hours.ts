import { parseHours, withoutComments } from "@passerelle/server/parse-hours";
import type { Step } from "./step.ts";
import { hoursOfWeek } from "./weekday-hours.ts";

/**
 * Opening hours in OSM syntax, written as the specification recommends; dropped when they cannot
 * be read without guessing, or hold no hours at all.
 */
export const readOpeningHours: Step = (place) => {
  const { openingHours } = place;
  const value = typeof openingHours === "object" ? hoursOfWeek(openingHours) : openingHours;
  return { ...place, openingHours: normalHours(value) };
};

function normalHours(value = ""): string | undefined {
  const rules = withoutComments(value);
  if (!/\d{1,2}[:h.]?\d{0,2}\s*[-+]|24\/7|sun(rise|set)/.test(rules)) return undefined;
  return parseHours(value)?.prettifyValue();
}
