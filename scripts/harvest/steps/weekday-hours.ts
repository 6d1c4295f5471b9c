import { WEEKDAYS, type Weekday } from "../said.ts";

type Range = [from: number, to: number];

const TIME = String.raw`(\d{1,2})(?:\s?[h:.u](?:\s?(\d{2})(?!\d|\s?[h:.u]))?)?`;
const RANGE = new RegExp(
  String.raw`(?:\b(?:de|van)\s+)?\b${TIME}\s*(?:[-–—/]|à|a|tot)\s*${TIME}(?!\d)`,
  "giu",
);
const CLOSED = /^(ferm[ée]e?|gesloten|closed|-|–|x|non)?$/iu;
const APPOINTMENT = /sur\s+(?:rendez[- ]?vous|rdv)(?:\s+uniquement)?|(?:enkel\s+)?op\s+afspraak/giu;

/**
 * Opening hours as OSM writes them from one free text per weekday; undefined when no day has hours.
 *
 * A day without text is closed, as on the forms that these texts come from. A day whose text cannot
 * be read, or contradicts itself, is `unknown`: never closed.
 */
export function hoursOfWeek(texts: Partial<Record<Weekday, string>>): string | undefined {
  const days = new Map<string, Weekday[]>();
  for (const day of WEEKDAYS) {
    const hours = hoursOfDay(texts[day] ?? "");
    if (hours) days.set(hours, [...(days.get(hours) ?? []), day]);
  }
  const rules = [...days].map(([hours, on]) => `${joinDays(on)} ${hours}`);
  return rules.some((rule) => /\d/.test(rule)) ? rules.join("; ") : undefined;
}

/** What OSM says after the day: ranges, `unknown`, or undefined when closed. */
function hoursOfDay(text: string): string | undefined {
  const found = [...text.matchAll(RANGE)].map(toRange);
  const words = text.replace(RANGE, " ").replace(APPOINTMENT, " ");
  const byAppointment = text.search(APPOINTMENT) !== -1 ? ' "sur rendez-vous"' : "";
  const rest = words.replace(/[\s/,;.&()+–-]|\b(et|en|puis|de|du|ouvert)\b/giu, "");

  if (found.length === 0 && CLOSED.test(rest)) {
    return byAppointment ? `unknown${byAppointment}` : undefined;
  }
  if (rest !== "" || found.includes(undefined)) return "unknown";
  const ranges = join(found.filter((range) => range !== undefined && range[1] > 0) as Range[]);
  if (ranges === undefined) return "unknown";
  return ranges.length > 0 ? ranges.map(formatRange).join(",") + byAppointment : undefined;
}

/** Minutes since midnight; `[0, 0]` fills empty fields of forms; undefined when no such time is. */
function toRange([, ...parts]: RegExpExecArray): Range | undefined {
  const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = parts.map((part) =>
    Number(part ?? 0),
  );
  const range: Range = [fromHour * 60 + fromMinute, toHour * 60 + toMinute];
  if (range[0] === 0 && range[1] === 0) return range;
  const isPossible = fromMinute < 60 && toMinute < 60 && range[0] < range[1] && range[1] <= 24 * 60;
  return isPossible ? range : undefined;
}

/** The ranges in order, adjoining ones as one; undefined when different ones overlap. */
function join(ranges: Range[]): Range[] | undefined {
  const joined: Range[] = [];
  for (const range of ranges.toSorted(([one], [other]) => one - other)) {
    const last = joined.at(-1);
    if (last && last[0] === range[0] && last[1] === range[1]) continue;
    if (last && range[0] < last[1]) return undefined;
    if (last && range[0] === last[1]) last[1] = range[1];
    else joined.push([...range]);
  }
  return joined;
}

function formatRange(range: Range): string {
  return range.map((time) => `${pad(Math.floor(time / 60))}:${pad(time % 60)}`).join("-");
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}

/** Days that follow each other as a span: `Mo-We,Fr`. */
function joinDays(days: Weekday[]): string {
  const spans: Weekday[][] = [];
  for (const day of days) {
    const span = spans.at(-1);
    const previous = span?.at(-1);
    if (span && previous && WEEKDAYS.indexOf(previous) === WEEKDAYS.indexOf(day) - 1)
      span.push(day);
    else spans.push([day]);
  }
  return spans.map((span) => (span.length > 1 ? `${span[0]}-${span.at(-1)}` : span[0])).join(",");
}
