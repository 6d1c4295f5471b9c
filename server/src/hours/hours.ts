import { type Country, clockOf } from "@passerelle/data/contract";
import { territory } from "@passerelle/data/territory";
import type OpeningHours from "opening_hours";
import { memoize } from "../platform/memoize.ts";
import { parseHours, withoutComments } from "./parse-hours.ts";
import { toLocalDate } from "./wall-clock.ts";

/** Hours that can be read, at the place where they hold. */
export type Hours = {
  /** The same for hours that mean the same. */
  key: string;
  country: Country;
  /** Ready to be evaluated on an ISO 8601 date; the same all year unless the hours follow the sun. */
  on: (date: string) => OpeningHours | undefined;
  followsSun: boolean;
  /** Whether they hold on public holidays too, or say what does. */
  saysHolidays: boolean;
  /** Whether they differ from season to season, from week to week or in school holidays. */
  varies: boolean;
};

const SUN = /\b(sunrise|sunset|dawn|dusk)\b/i;
const HOLIDAYS = /\bPH\b|^24\/7$/i;
const SCHOOL_HOLIDAYS = /\bSH\b/i;
const VARYING = /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|week|easter|SH)\b|\[/i;
/** A rule for one year is an exception, not a season. */
const YEAR = /\b\d{4}\b/;
/** Degrees of longitude in which the sun is an hour later. */
const DEGREES_AN_HOUR = 15;
const NOON = 12 * 60;

type Position = [longitude: number, latitude: number];

/** Hours in OSM syntax at a position; undefined when unknown or not readable without guessing. */
export function readHours(
  value: string | null,
  country: Country,
  position: Position,
): Hours | undefined {
  return value === null ? undefined : remembered(value, country, position);
}

/** Parsing takes some milliseconds, and many places share their hours. */
const remembered = memoize(read, keyOf, 10_000);

/** The sun makes a difference of less than half a minute within a tenth of a degree. */
function keyOf(value: string, country: Country, position: Position): string {
  const where = SUN.test(value) ? position.map((degrees) => degrees.toFixed(1)).join() : "";
  return [country, where, value].join("|");
}

function read(value: string, country: Country, position: Position): Hours | undefined {
  const rules = withoutComments(value).trim();
  const region = regionOf(country);
  // asked for school holidays that it does not know, the library would fail on every evaluation
  if (SCHOOL_HOLIDAYS.test(rules) && !region) return undefined;
  const followsSun = SUN.test(rules);
  const at = (where: Position) => parseHours(value, toWhereabouts(country, region, where));
  const hours = at(position);
  if (!hours) return undefined;
  const [longitude, latitude] = position;
  const underSun = memoize((degrees: number) => at([longitude - degrees, latitude]), String, 4);
  return {
    key: keyOf(value, country, position),
    country,
    on: (date) => (followsSun ? underSun(degreesAhead(date)) : hours),
    followsSun,
    saysHolidays: HOLIDAYS.test(rules),
    varies: rules.split(";").some((rule) => VARYING.test(rule) && !YEAR.test(rule)),
  };
}

function regionOf(country: Country): string {
  return territory.countries.find(({ key }) => key === country)?.region ?? "";
}

function toWhereabouts(country: Country, region: string, [longitude, latitude]: Position) {
  const address = { country_code: country.toLowerCase(), state: region };
  // the library takes numbers, which its types ask for, as no position: the sun would rise at 6
  const position: object = { lat: String(latitude), lon: String(longitude) };
  return { ...(position as { lat: number; lon: number }), address };
}

/**
 * How far west of a place the sun stands by the clock of this process, which is all that the library
 * knows, as it does at the place by the clock of the territory.
 */
function degreesAhead(date: string): number {
  const noon = toLocalDate({ date, minutes: NOON });
  const { minutes } = clockOf(noon, territory.timeZone);
  return ((minutes - NOON) / 60) * DEGREES_AN_HOUR;
}
