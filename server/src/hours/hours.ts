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
const VARYING = /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|week|easter|SH|\d{4})\b|\[/i;
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
const remembered = memoize(read, keyOf, 5_000);

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
  return {
    key: keyOf(value, country, position),
    country,
    on: (date) => (followsSun ? at(underTheSameSun(position, date)) : hours),
    followsSun,
    saysHolidays: HOLIDAYS.test(rules),
    varies: VARYING.test(rules),
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
 * Where the sun stands by the clock of this process as it does at `position` by the clock of the
 * territory: the library knows only the former.
 */
function underTheSameSun([longitude, latitude]: Position, date: string): Position {
  const noon = toLocalDate({ date, minutes: NOON });
  const { minutes } = clockOf(noon, territory.timeZone);
  return [longitude - ((minutes - NOON) / 60) * DEGREES_AN_HOUR, latitude];
}
