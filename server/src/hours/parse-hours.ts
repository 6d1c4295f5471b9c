import OpeningHours from "opening_hours";

/** Warnings about a value whose meaning is clear all the same; any other one means a guess. */
const HARMLESS: string[] = [
  "adding_0",
  "additional_rule_separator_not_used_after_time_wrapping_midnight",
  "additional_rule_which_evaluates_to_closed",
  "combine_rules",
  "date_past",
  "default_state",
  "hour_min_separator",
  "nothing_useful",
  "omit_ko",
  "please_use_ok_for_ko",
  "public_holiday",
  "separator_for_readability",
  "strange_24_7",
  "switched",
  "without_minutes",
  "year_past",
  "zero_calculation",
];

/** Where hours are evaluated, in the form of a place of Nominatim, which the library reads. */
export type Whereabouts = ConstructorParameters<typeof OpeningHours>[1];

/** Hours in OSM syntax, ready to be evaluated; undefined when they cannot be read without guessing. */
export function parseHours(value: string, where: Whereabouts = null): OpeningHours | undefined {
  try {
    const hours = new OpeningHours(value, where);
    const isGuess = hours.getStructuredWarnings().some(({ type }) => !HARMLESS.includes(type));
    return isGuess ? undefined : hours;
  } catch {
    // the library throws strings that explain the syntax it wanted
    return undefined;
  }
}

/** The value without the words of its comments, in which anything may stand. */
export function withoutComments(value: string): string {
  return value.replace(/"[^"]*"/g, "");
}
