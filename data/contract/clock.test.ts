import { expect, it } from "vitest";
import {
  addDays,
  clockOf,
  daysBetween,
  minutesOf,
  readClock,
  timeOf,
  weekdayOf,
  writeClock,
} from "./clock.ts";

const ZONE = "Europe/Paris";

it("reads the clock of a zone in winter, in summer and across midnight", () => {
  expect(clockOf(new Date("2026-11-25T09:05:40Z"), ZONE)).toEqual({
    date: "2026-11-25",
    minutes: 605,
  });
  expect(clockOf(new Date("2026-07-14T22:30:00Z"), ZONE)).toEqual({
    date: "2026-07-15",
    minutes: 30,
  });
});

it("takes a time with an offset for an instant, one without for the zone's own clock", () => {
  expect(readClock("2026-11-25T17:00:00Z", ZONE)).toEqual({ date: "2026-11-25", minutes: 1080 });
  expect(readClock("2026-11-25T17:00:00-05:00", ZONE)).toEqual({
    date: "2026-11-25",
    minutes: 1380,
  });
  expect(readClock("2026-11-25T17:00", ZONE)).toEqual({ date: "2026-11-25", minutes: 1020 });
  expect(writeClock(readClock("2026-11-25T07:05:59", ZONE))).toBe("2026-11-25T07:05");
});

it("writes times past midnight as OSM does", () => {
  expect(timeOf(1560)).toBe("26:00");
  expect(minutesOf("26:00")).toBe(1560);
});

it("counts days over the end of a year and the change of the clocks", () => {
  expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
  expect(addDays("2026-03-30", -1)).toBe("2026-03-29");
  expect(daysBetween("2026-10-24", "2026-10-26")).toBe(2);
  expect(weekdayOf("2026-11-23")).toBe(0);
  expect(weekdayOf("2026-11-29")).toBe(6);
});
