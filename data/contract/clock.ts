/** What a clock on the wall says, wherever the computer is: an ISO 8601 date, minutes since its midnight. */
export type Clock = { date: string; minutes: number };

const DAY_MS = 86_400_000;

/** What the clocks of a time zone (IANA name) say at an instant. */
export function clockOf(instant: Date, timeZone: string): Clock {
  const [date = "", time = ""] = zoneFormat(timeZone).format(instant).split(" ");
  return { date, minutes: minutesOf(time) };
}

const zoneFormats = new Map<string, Intl.DateTimeFormat>();

/** Swedish writes dates and times as ISO 8601 does; a format is dear to make, so that each is kept. */
function zoneFormat(timeZone: string): Intl.DateTimeFormat {
  const format =
    zoneFormats.get(timeZone) ??
    new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "short" });
  zoneFormats.set(timeZone, format);
  return format;
}

/** Clock time of an ISO 8601 date-time: with an offset an instant, without one the zone's own clock. */
export function readClock(dateTime: string, timeZone: string): Clock {
  if (/(Z|[+-]\d\d:?\d\d)$/.test(dateTime)) return clockOf(new Date(dateTime), timeZone);
  const [date = "", time = ""] = dateTime.split("T");
  return { date, minutes: minutesOf(time) };
}

/** ISO 8601 date-time without an offset: `2026-11-25T18:00`. */
export function writeClock({ date, minutes }: Clock): string {
  return `${date}T${timeOf(minutes)}`;
}

/** `09:30` → 570; hours beyond 24 are those of the next day. */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 60 + minutes;
}

/** 570 → `09:30`, 1560 → `26:00`. */
export function timeOf(minutes: number): string {
  const parts = [Math.floor(minutes / 60), minutes % 60];
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}

/** The ISO 8601 date some days later, or earlier. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Days from one ISO 8601 date to another. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}

/** Day of the week of an ISO 8601 date, 0 being Monday. */
export function weekdayOf(date: string): number {
  return (new Date(Date.parse(date)).getUTCDay() + 6) % 7;
}
