import { describe, expect, it } from "vitest";
import { minutesFor, reachInMetres, TRAVEL_MODES } from "./travel.ts";

describe("the estimate of travel", () => {
  it.each(TRAVEL_MODES)("is the same there and back, %s", (mode) => {
    expect(minutesFor(reachInMetres(20, mode), mode)).toBeCloseTo(20);
  });

  it.each([
    ["foot", 91, 5_250],
    ["foot", 117, 6_750],
    ["bicycle", 39, 7_500],
    ["car", 63, 30_000],
  ] as const)(
    "gives whole numbers where they are whole: %s, %i minutes, %i m",
    (mode, minutes, metres) => {
      expect(reachInMetres(minutes, mode)).toBe(metres);
      expect(minutesFor(metres, mode)).toBe(minutes);
    },
  );

  it("goes farther by faster ways", () => {
    const [foot = 0, bicycle = 0, car = 0] = TRAVEL_MODES.map((mode) => reachInMetres(20, mode));
    expect(foot).toBeCloseTo(1154, 0);
    expect(bicycle).toBeGreaterThan(foot);
    expect(car).toBeGreaterThan(bicycle);
  });
});
