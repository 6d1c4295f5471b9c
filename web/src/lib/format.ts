import { type Locale, timeOf } from "@passerelle/data/contract";
import { dateFormat, displayNames, listFormat, numberFormat } from "./intl.ts";

export function formatNumber(value: number, locale: Locale): string {
  // three digits are written alike everywhere, and the first formatter keeps a phone busy for a seventh of a second
  if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
  return numberFormat(locale, {}).format(value);
}

/** A straight-line distance given in metres: `350 m`, `2.4 km`. */
export function formatDistance(metres: number, locale: Locale): string {
  const isShort = metres < 950;
  return numberFormat(locale, {
    style: "unit",
    unit: isShort ? "meter" : "kilometer",
    maximumSignificantDigits: 2,
  }).format(isShort ? metres : metres / 1000);
}

/** An ISO 8601 date-time, date, year-month or year, as precisely as it is given. */
export function formatDate(date: string, locale: Locale): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date) ?? [];
  if (!year) return date;
  const text = dateFormat(locale, {
    year: "numeric",
    month: month ? "long" : undefined,
    day: day ? "numeric" : undefined,
  }).format(new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1))));
  return day === "01" && locale === "fr" ? text.replace("1", "1er") : text;
}

/** Names joined as the language does it: `a, b et c`. */
export function formatList(items: string[], locale: Locale): string {
  return listFormat(locale, { type: "conjunction" }).format(items);
}

/** The same in parts, to put links on the items: `or` joins choices, `and` what goes together. */
export function listParts(items: string[], locale: Locale, join: "and" | "or" = "and") {
  const type = join === "and" ? "conjunction" : "disjunction";
  return listFormat(locale, { type }).formatToParts(items);
}

/** Full name of a weekday, 0 being Monday. */
export function formatWeekday(day: number, locale: Locale): string {
  // 1 January 2024 was a Monday
  const date = new Date(Date.UTC(2024, 0, 1 + day));
  return dateFormat(locale, { weekday: "long" }).format(date);
}

const DAY_MINUTES = 24 * 60;

/** Minutes since midnight as a time of day, which all our languages write alike: `09:30`. */
export function formatTime(minutes: number): string {
  return timeOf(minutes % DAY_MINUTES);
}

/** The weekday of an ISO 8601 date, with more of the date when asked: `lundi 30 novembre`. */
export function formatDayName(
  date: string,
  locale: Locale,
  more: Intl.DateTimeFormatOptions = {},
): string {
  return dateFormat(locale, {
    weekday: "long",
    ...more,
  }).format(new Date(Date.parse(date)));
}

/** Name of a language, in the visitor's own. */
export function formatLanguage(language: Locale, locale: Locale): string {
  return displayNames(locale, { type: "language" }).of(language) ?? language;
}

/** A French or Belgian number in E.164, grouped as it is dictated; others are left alone. */
export function formatPhone(phone: string): string {
  const french = /^\+33(\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(phone);
  if (french) return `+33 ${french.slice(1).join(" ")}`;
  // large Belgian areas have a one-digit code and seven digits, the others two and six
  const belgian =
    /^\+32([2349])(\d{3})(\d\d)(\d\d)$/.exec(phone) ?? /^\+32(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(phone);
  return belgian ? `+32 ${belgian.slice(1).join(" ")}` : phone;
}

/** `https://www.example.org/a/` → `example.org/a`. */
export function formatWebAddress(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "");
}
