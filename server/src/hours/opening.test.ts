import { openingSchema } from "@passerelle/data/contract";
import { describe, expect, it } from "vitest";
import { DAYS_IN_DETAIL, DAYS_IN_LIST, toOpening } from "./opening.ts";

// a Wednesday, 10:00 in Lille
const now = new Date("2026-11-25T09:00:00Z");
const opening = (
  hours: string | null,
  at = now,
  country: "FR" | "BE" = "FR",
  count = DAYS_IN_DETAIL,
) => {
  const found = toOpening(hours, country, [3.06, 50.63], count, at);
  return found && openingSchema.parse(found);
};
const dayOf = (hours: string, date: string, at = now, country: "FR" | "BE" = "FR") =>
  opening(hours, at, country)?.days.find((day) => day.date === date);

describe("toOpening", () => {
  it("tells the coming days from today on the clock of the territory", () => {
    const days = opening("Mo-Fr 09:00-12:30,14:00-18:00; Sa 9:00-12:00")?.days;
    expect(days).toHaveLength(DAYS_IN_DETAIL);
    expect(days?.[0]).toEqual({
      date: "2026-11-25",
      intervals: [
        { from: "09:00", to: "12:30", certain: true },
        { from: "14:00", to: "18:00", certain: true },
      ],
    });
    expect(days?.[4]).toEqual({ date: "2026-11-29", intervals: [] });
    expect(opening("24/7", new Date("2026-11-25T23:30:00Z"))?.days[0]?.date).toBe("2026-11-26");
    expect(opening("24/7", now, "FR", DAYS_IN_LIST)?.days).toHaveLength(DAYS_IN_LIST);
  });

  it("is absent when hours are unknown or unreadable", () => {
    expect(opening(null)).toBeUndefined();
    expect(opening("sur rendez-vous")).toBeUndefined();
    expect(opening("Mo-Fr 09:00-17:00; SH off", now, "BE")).toBeUndefined();
  });

  it("keeps a night on the day on which it begins, and begins today with the night before", () => {
    const saturday = new Date("2026-11-27T23:30:00Z");
    const days = opening("Fr-Sa 18:00-02:00", saturday)?.days;
    expect(days?.[0]?.intervals).toEqual([
      { from: "00:00", to: "02:00", certain: true },
      { from: "18:00", to: "26:00", certain: true },
    ]);
    expect(days?.[1]?.intervals).toEqual([]);
  });

  it("cuts at midnight what lasts longer than a night", () => {
    expect(dayOf("24/7", "2026-11-27")?.intervals).toEqual([
      { from: "00:00", to: "24:00", certain: true },
    ]);
  });

  it("says why it is not certain", () => {
    const doubts = (hours: string, date = "2026-11-27") =>
      dayOf(hours, date)?.intervals.map(({ certain, doubt, comment }) => [certain, doubt, comment]);
    expect(doubts('Fr 09:00-12:00 "sur rendez-vous"')).toEqual([
      [false, "appointment", "sur rendez-vous"],
    ]);
    expect(doubts('Fr 09:00-12:00 "si beau temps"')).toEqual([[false, "comment", "si beau temps"]]);
    expect(doubts("Fr 09:00-12:00 unknown")).toEqual([[false, "unsaid", undefined]]);
    expect(doubts("Fr 18:00-22:00+")).toEqual([
      [true, undefined, undefined],
      [false, "open_end", undefined],
    ]);
    expect(doubts('Fr 09:00-12:00 open "sonnez"')).toEqual([[true, undefined, "sonnez"]]);
  });

  it("names public holidays, and promises nothing on those that the hours leave out", () => {
    const before = new Date("2026-12-21T09:00:00Z");
    expect(dayOf("Mo-Fr 09:00-12:00", "2026-12-25", before)).toEqual({
      date: "2026-12-25",
      holiday: "christmas",
      intervals: [{ from: "09:00", to: "12:00", certain: false, doubt: "holiday" }],
    });
    expect(dayOf("Mo-Fr 09:00-12:00; PH off", "2026-12-25", before)).toEqual({
      date: "2026-12-25",
      holiday: "christmas",
      intervals: [],
      exceptional: true,
    });
  });

  it("tells an exceptional closure with its reason from a habit", () => {
    const hours = 'Mo-Fr 09:00-17:00; 2026 Nov 26 off "inventaire"';
    expect(dayOf(hours, "2026-11-26")).toEqual({
      date: "2026-11-26",
      intervals: [],
      exceptional: true,
      comment: "inventaire",
    });
    expect(dayOf(hours, "2026-11-28")?.exceptional).toBeUndefined();
    expect(dayOf("Mo[1] 10:00-12:00", "2026-12-07")?.exceptional).toBeUndefined();
    const twoWeeks = "Mo-Fr 09:00-17:00; 2026 Nov 23-2026 Dec 06 off";
    expect(dayOf(twoWeeks, "2026-12-04")?.exceptional).toBe(true);
  });

  it("looks for the next opening beyond the days it tells", () => {
    expect(opening("Apr-Oct Sa 10:00-18:00")).toMatchObject({
      varies: true,
      next: "2027-04-03T10:00",
    });
    expect(opening("We 09:00-12:00")?.next).toBeUndefined();
    expect(opening("off")?.next).toBeUndefined();
  });

  it("tells hours that vary from those with an exception", () => {
    expect(opening("Mo-Fr 09:00-18:00; SH off")?.varies).toBe(true);
    expect(opening("Mo[1] 10:00-12:00")?.varies).toBe(true);
    expect(opening("Mo-Fr 09:00-18:00; PH off")?.varies).toBeUndefined();
    expect(opening("Mo-Fr 09:00-18:00; 2026 Nov 26 off")?.varies).toBeUndefined();
  });
});
