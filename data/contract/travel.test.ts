import { describe, expect, it } from "vitest";
import { minutesFor, reachInMetres, TRAVEL_MODES } from "./travel.ts";

describe("the estimate of travel", () => {
  it.each(TRAVEL_MODES)("is the same there and back, %s", (mode) => {
    expect(minutesFor(reachInMetres(20, mode), mode)).toBeCloseTo(20);
  });

  it("goes farther by faster ways", () => {
    const [foot = 0, bicycle = 0, car = 0] = TRAVEL_MODES.map((mode) => reachInMetres(20, mode));
    expect(foot).toBeCloseTo(1154, 0);
    expect(bicycle).toBeGreaterThan(foot);
    expect(car).toBeGreaterThan(bicycle);
  });
});
