import { describe, expect, it } from "vitest";
import { toOpeningWeek } from "./opening-week.ts";

describe("toOpeningWeek", () => {
  it("reads days, ranges of days and several times a day", () => {
    const week = toOpeningWeek("Mo-We,Fr 9:00-12:00, 14:00-18:00; Sa 10:00-12:30");
    expect(week?.days).toEqual([
      ["09:00–12:00", "14:00–18:00"],
      ["09:00–12:00", "14:00–18:00"],
      ["09:00–12:00", "14:00–18:00"],
      undefined,
      ["09:00–12:00", "14:00–18:00"],
      ["10:00–12:30"],
      undefined,
    ]);
  });

  it("tells closed from not stated", () => {
    const week = toOpeningWeek("Mo 09:00-17:00; Su off; PH closed");
    expect(week?.days[6]).toEqual([]);
    expect(week?.days[1]).toBeUndefined();
    expect(week?.publicHolidays).toEqual([]);
  });

  it("lets a later rule replace an earlier one", () => {
    expect(toOpeningWeek("Mo-Fr 09:00-17:00; We 13:00-17:00")?.days[2]).toEqual(["13:00–17:00"]);
  });

  it("goes round the weekend", () => {
    const week = toOpeningWeek("Sa-Mo 10:00-12:00");
    expect(week?.days.map((hours) => hours !== undefined)).toEqual([
      true,
      false,
      false,
      false,
      false,
      true,
      true,
    ]);
  });

  it("takes a rule without days for every day", () => {
    expect(toOpeningWeek("08:00-20:00")?.days).toHaveLength(7);
    expect(toOpeningWeek("08:00-20:00")?.days[6]).toEqual(["08:00–20:00"]);
  });

  it.each([
    "Mo-Fr 09:00-17:00; Jul-Aug off",
    "week 1-53/2 We 14:00-16:00",
    'Mo "by appointment"',
    "Mo[1] 09:00-12:00",
    "Mo-Fr 09:00+",
    "SH Mo 10:00-12:00",
    "on request",
  ])("refuses to put %s into a table", (openingHours) => {
    expect(toOpeningWeek(openingHours)).toBeUndefined();
  });
});
