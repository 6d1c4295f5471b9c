import type { Position } from "@passerelle/data/contract";
import { describe, expect, it } from "vitest";
import { circleAround } from "./circle.ts";
import { bboxOf, isCounterClockwise } from "./polygon.ts";

const LILLE: Position = [3.0573, 50.6292];

describe("circleAround", () => {
  const [ring = []] = circleAround(LILLE, 5000).geometry.coordinates;

  it("reaches as far in every direction", () => {
    const [west, south, east, north] = bboxOf(ring) ?? [0, 0, 0, 0];
    const metresPerDegree = 111_195;
    const shrink = Math.cos((LILLE[1] * Math.PI) / 180);
    expect((north - south) * metresPerDegree).toBeCloseTo(10_000, -2);
    expect((east - west) * metresPerDegree * shrink).toBeCloseTo(10_000, -2);
  });

  it("is a closed ring as GeoJSON wants it", () => {
    expect(ring.at(-1)).toEqual(ring.at(0));
    expect(isCounterClockwise(ring)).toBe(true);
  });
});
