/** Opening times of one day: undefined when not stated, empty when stated as closed. */
export type DayHours = string[] | undefined;

export type OpeningWeek = {
  /** Monday first. */
  days: DayHours[];
  publicHolidays: DayHours;
};

const DAYS = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
const DAY = "(?:Mo|Tu|We|Th|Fr|Sa|Su|PH)";
const TIME = "(?:[01]?\\d|2[0-4]):[0-5]\\d";
const RULE = new RegExp(
  `^(?:(${DAY}(?:-${DAY})?(?:,${DAY}(?:-${DAY})?)*) )?(off|closed|${TIME}-${TIME}(?:,${TIME}-${TIME})*)$`,
);

/**
 * The week that an OSM `opening_hours` value describes, when it is the same every week; undefined
 * for anything with seasons, months, weeks or comments, which a table would falsify.
 */
export function toOpeningWeek(openingHours: string): OpeningWeek | undefined {
  const week: OpeningWeek = { days: DAYS.map(() => undefined), publicHolidays: undefined };
  for (const rule of openingHours.split(";").map(normalise).filter(Boolean)) {
    const [, days, times] = RULE.exec(rule) ?? [];
    if (!times) return undefined;
    const hours = times === "off" || times === "closed" ? [] : times.split(",").map(padTimes);
    for (const day of days?.split(",").flatMap(expand) ?? DAYS) {
      // a later rule replaces an earlier one for the same day
      if (day === "PH") week.publicHolidays = hours;
      else week.days[DAYS.indexOf(day)] = hours;
    }
  }
  return week;
}

function normalise(rule: string): string {
  return rule
    .trim()
    .replace(/\s*([,-])\s*/g, "$1")
    .replace(/\s+/g, " ");
}

/** `Fr-Mo` → Friday to Monday, over the weekend. */
function expand(range: string): string[] {
  const [first = "", last] = range.split("-");
  if (!last || first === "PH" || last === "PH") return range.split("-");
  const start = DAYS.indexOf(first);
  const length = ((DAYS.indexOf(last) - start + DAYS.length) % DAYS.length) + 1;
  return Array.from({ length }, (_, index) => DAYS[(start + index) % DAYS.length] ?? "");
}

/** `9:00-12:00` → `09:00–12:00`. */
function padTimes(range: string): string {
  return range
    .split("-")
    .map((time) => time.padStart(5, "0"))
    .join("–");
}
