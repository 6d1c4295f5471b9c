import { DOUBTS, HOLIDAYS } from "./lists.ts";
import { z } from "./zod.ts";

const timeSchema = z.string().regex(/^([0-2]\d|30):[0-5]\d$/);

export type Doubt = (typeof DOUBTS)[number];

export type Holiday = (typeof HOLIDAYS)[number];

/** From one time of a day to another, as OSM and GTFS write it: `22:00`-`26:00` ends at 2 the next day. */
export const openingIntervalSchema = z
  .object({
    from: timeSchema,
    /** At most `30:00`; what is open for longer goes on at `00:00` of the next day. */
    to: timeSchema,
    /** Whether the door is open without a doubt. */
    certain: z.boolean(),
    /** Present when not certain. `open_end`: only the beginning is known, `to` is a guess. */
    doubt: z.enum(DOUBTS).optional(),
    /** Words of the source, in whatever language it writes. */
    comment: z.string().optional(),
  })
  .meta({ id: "OpeningInterval" });
export type OpeningInterval = z.infer<typeof openingIntervalSchema>;

export const openingDaySchema = z
  .object({
    /** ISO 8601. */
    date: z.iso.date(),
    /** In order, without overlap; none when the place is closed that day. */
    intervals: z.array(openingIntervalSchema),
    holiday: z.enum(HOLIDAYS).optional(),
    /** Whether this weekday has other hours in most of the weeks around. */
    exceptional: z.boolean().optional(),
    /** Why the place is closed, in the words of the source. */
    comment: z.string().optional(),
  })
  .meta({ id: "OpeningDay" });
export type OpeningDay = z.infer<typeof openingDaySchema>;

/** Real opening times by date, on the clock of the territory. */
export const openingSchema = z
  .object({
    /** Today and the days after it; the first day begins with what is left of the night before. */
    days: z.array(openingDaySchema),
    /** Whether the hours differ from season to season, from week to week or in school holidays. */
    varies: z.boolean().optional(),
    /** When the place opens next (`2027-04-01T10:00`), when none of the days after today does. */
    next: z.iso.datetime({ local: true }).optional(),
  })
  .meta({ id: "Opening" });
export type Opening = z.infer<typeof openingSchema>;
