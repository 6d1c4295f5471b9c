import { CONFIDENCE_LEVELS } from "./lists.ts";
import type { Authority } from "./source.ts";
import { z } from "./zod.ts";

/** How sure it is that a place is there today, and what that rests on. */
export const confidenceSchema = z
  .object({
    level: z.enum(CONFIDENCE_LEVELS),
    /** The newest date at which a source that lists it speaks of it: ISO 8601 date, year-month or year. */
    lastNews: z.string().optional(),
    /** Publishers that list it today. */
    publishers: z.number().int(),
    /** Doubtful sources, of which nothing is published, that list it too. */
    sightings: z.array(z.object({ source: z.string(), date: z.string().optional() })),
  })
  .meta({ id: "Confidence" });
export type Confidence = z.infer<typeof confidenceSchema>;

/** A record that still lists a place. */
export type Listing = {
  publisher: string;
  authority: Authority;
  /** When it was known to be true, in EDTF: `2024-08-01`, `2024`, `2017~`, `../2022`; of several the newest. */
  date?: string | undefined;
};

/** How long what a source says is news. */
const NEWS_MONTHS = 24;

/**
 * News from whoever keeps the list weighs 2, from a passer-by 1; a second publisher and a doubtful
 * source that lists the place too weigh 1 each. Without news a place is never confirmed, and a
 * doubtful source alone, where nobody else lists the place, makes nothing of it.
 */
export function confidenceOf(
  listings: Listing[],
  sightings: Confidence["sightings"],
  now: Date,
): Confidence {
  const news = listings.filter(({ date }) => date && isNews(date, now));
  const publishers = new Set(listings.map(({ publisher }) => publisher)).size;
  const weight =
    Math.max(0, ...news.map(({ authority }) => (authority === "observer" ? 1 : 2))) +
    (publishers > 1 ? 1 : 0) +
    (sightings.length ? 1 : 0);
  const lastNews = newestIn(listings.map(({ date = "" }) => date).join(" "));
  return {
    level: levelOf(listings.length ? weight : 0, news.length > 0),
    ...(lastNews && { lastNews }),
    publishers,
    sightings,
  };
}

function levelOf(weight: number, hasNews: boolean): Confidence["level"] {
  if (hasNews && weight > 1) return "confirmed";
  return weight > 0 ? "likely" : "unconfirmed";
}

function isNews(date: string, now: Date): boolean {
  const last = newestIn(date);
  if (!last) return false;
  const until = endOf(last);
  until.setUTCMonth(until.getUTCMonth() + NEWS_MONTHS);
  return until > now;
}

/** The newest date in EDTF expressions, without its marks of doubt. */
function newestIn(edtf: string): string | undefined {
  const dates = edtf.match(/\d{4}(?:-\d\d){0,2}/g) ?? [];
  return dates.toSorted((a, b) => endOf(b).getTime() - endOf(a).getTime())[0];
}

/** The end of a day, month or year: what is known of a year may be of its last day. */
function endOf(date: string): Date {
  const [year = 0, month, day] = date.split("-").map(Number);
  if (day) return new Date(Date.UTC(year, (month ?? 1) - 1, day + 1));
  return new Date(Date.UTC(year, month ?? 12, 1));
}
