import { clockOf, HOLIDAYS, type PlaceFilters } from "@passerelle/data/contract";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { HOURS_CASES } from "./cases.ts";
import { holidayOn } from "./holidays.ts";

const POSITIONS = { FR: [3.06, 50.63], BE: [3.26, 50.83] } as const;

/** The instant at which the clocks of the territory say so. */
function instantOf(clockTime: string): Date {
  const summer = new Date(`${clockTime}:00+02:00`);
  const { minutes } = clockOf(summer, "Europe/Paris");
  const said = Number(clockTime.slice(11, 13)) * 60 + Number(clockTime.slice(14, 16));
  return minutes === said ? summer : new Date(`${clockTime}:00+01:00`);
}

// the library reads local getters only: the answers must not depend on where the server stands
describe.each(["UTC", "America/New_York", "Europe/Paris", "Asia/Tokyo"])("in %s", (zone) => {
  const before = process.env.TZ;
  let isOpen: typeof import("./is-open.ts").isOpen;
  beforeAll(async () => {
    process.env.TZ = zone;
    // anew, with nothing remembered from the zone before
    vi.resetModules();
    ({ isOpen } = await import("./is-open.ts"));
  });
  afterAll(() => {
    process.env.TZ = before;
  });

  it.each(HOURS_CASES)("%s (%s) at %s: %s, late %s, weekend %s", (...row) => {
    const [hours, country, at, state, late, weekend] = row;
    const now = instantOf(at);
    const answer = (open: NonNullable<PlaceFilters["open"]>, instant = now) =>
      isOpen(hours, country, [...POSITIONS[country]], open, instant);
    const elsewhen = new Date("2026-01-20T12:00:00Z");
    expect({
      now: answer("now"),
      atClockTime: answer(at, elsewhen),
      atInstant: answer(now.toISOString(), elsewhen),
      late: answer("late"),
      weekend: answer("weekend"),
      unknown: answer("unknown"),
    }).toEqual({
      now: state === "open",
      atClockTime: state === "open",
      atInstant: state === "open",
      late,
      weekend,
      unknown: state === "unknown",
    });
  });
});

it("holds at least eighty cases, each once", () => {
  const rows = HOURS_CASES.map((row) => JSON.stringify(row.slice(0, 3)));
  expect(rows.length).toBeGreaterThanOrEqual(80);
  expect(new Set(rows).size).toBe(rows.length);
});

it("knows every public holiday of the library by name, for years to come", () => {
  for (const year of [2025, 2026, 2027, 2030, 2035]) {
    const days = Array.from({ length: 365 }, (_, day) =>
      new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10),
    );
    const found = (country: "FR" | "BE") => days.map((day) => holidayOn(day, country));
    expect(new Set(found("FR").filter(Boolean))).toEqual(new Set(HOLIDAYS));
    const belgian = HOLIDAYS.filter((holiday) => holiday !== "victory_1945");
    expect(new Set(found("BE").filter(Boolean))).toEqual(new Set(belgian));
  }
  expect(holidayOn("2026-07-21", "BE")).toBe("national_day");
  expect(holidayOn("2026-07-21", "FR")).toBeUndefined();
});
