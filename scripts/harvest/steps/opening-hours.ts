import OpeningHours from "opening_hours";
import type { Step } from "./step.ts";
import { hoursOfWeek } from "./weekday-hours.ts";

/** Warnings about a value whose meaning is clear all the same; any other one means a guess. */
const HARMLESS: string[] = [
  "adding_0",
  "combine_rules",
  "date_past",
  "hour_min_separator",
  "nothing_useful",
  "omit_ko",
  "please_use_ok_for_ko",
  "public_holiday",
  "separator_for_readability",
  "switched",
  "without_minutes",
  "year_past",
  "zero_calculation",
];

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
  const withoutComments = value.replace(/"[^"]*"/g, "");
  if (!/\d{1,2}[:h.]?\d{0,2}\s*[-+]|24\/7|sun(rise|set)/.test(withoutComments)) return undefined;
  try {
    const hours = new OpeningHours(value, null);
    const isGuess = hours.getStructuredWarnings().some(({ type }) => !HARMLESS.includes(type));
    return isGuess ? undefined : hours.prettifyValue();
  } catch {
    // the library throws strings that explain the syntax; hours are not worth losing a place for
    return undefined;
  }
}
