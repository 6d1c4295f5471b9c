import {
  type Bbox,
  KEY_PATTERN,
  MAX_MINUTES,
  MAX_QUERY_LENGTH,
  MAX_RADIUS,
  MUNICIPALITY_KEY_PATTERN,
  OPEN_VALUES,
  type PlaceFilters,
  type Position,
  SIDES,
  STATUSES,
  TRAVEL_MODES,
} from "@passerelle/data/contract";

/**
 * What the address may hold, filter by filter, as `placeFiltersSchema` has it (a test compares
 * them): the validator itself would be a quarter of what the browser loads at start.
 */
type Readers = { [Name in keyof PlaceFilters]-?: (text: string) => PlaceFilters[Name] };

const keys = listOf((text) => KEY_PATTERN.test(text));

/** Reads one filter out of its text; undefined where nothing in it is valid. */
export const READERS: Readers = {
  q: (text) => (text.trim().length <= MAX_QUERY_LENGTH ? text.trim() || undefined : undefined),
  functions: keys,
  typologies: keys,
  domains: keys,
  sides: listOf(isOneOf(SIDES)),
  municipalities: listOf((text) => MUNICIPALITY_KEY_PATTERN.test(text)),
  labels: keys,
  languages: keys,
  access: keys,
  costs: keys,
  equipment: keys,
  status: listOf(isOneOf(STATUSES)),
  bbox: (text) => {
    const bbox = numbersIn(text, 4) as Bbox | undefined;
    return bbox && bbox[0] <= bbox[2] && bbox[1] <= bbox[3] ? bbox : undefined;
  },
  near: (text) => {
    const position = numbersIn(text, 2) as Position | undefined;
    const isOnGlobe = position && Math.abs(position[0]) <= 180 && Math.abs(position[1]) <= 90;
    return isOnGlobe ? position : undefined;
  },
  radius: (text) => {
    const metres = Number(text);
    return metres > 0 && metres <= MAX_RADIUS ? metres : undefined;
  },
  minutes: (text) => {
    const minutes = Number(text);
    return Number.isInteger(minutes) && minutes > 0 && minutes <= MAX_MINUTES ? minutes : undefined;
  },
  mode: (text) => TRAVEL_MODES.find((mode) => mode === text),
  open: (text) =>
    OPEN_VALUES.find((value) => value === text) ?? (isDateTime(text) ? text : undefined),
};

function isOneOf<Value extends string>(values: readonly Value[]) {
  return (text: string): text is Value => (values as readonly string[]).includes(text);
}

/** The valid values of a list, each once. */
function listOf<Value extends string>(
  isValid: ((text: string) => boolean) | ((text: string) => text is Value),
) {
  return (text: string): Value[] | undefined => {
    const values = new Set(text.split(",").filter(isValid));
    return values.size > 0 ? ([...values] as Value[]) : undefined;
  };
}

function numbersIn(text: string, count: number): number[] | undefined {
  const numbers = text.split(",").map(Number);
  return numbers.length === count && numbers.every(Number.isFinite) ? numbers : undefined;
}

/** RFC 3339; without an offset the seconds may be left out too. */
const DATE_TIME =
  /^(\d{4}-\d\d-(\d\d))T(([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)?)?)$/;

/** A date and time on a day that exists. */
function isDateTime(text: string): boolean {
  const [, date = "", day] = DATE_TIME.exec(text) ?? [];
  return new Date(`${date}T00:00Z`).getUTCDate() === Number(day);
}
