import type { Bbox, Position } from "@passerelle/data/contract";
import { describe, expect, it } from "vitest";
import { growBy, isInBbox, toPixel, toPosition } from "./mercator.ts";

describe("the Web Mercator plane", () => {
  it("has the meeting of equator and prime meridian in its middle", () => {
    expect(toPixel([0, 0], 0)).toEqual([256, 256]);
    expect(toPixel([0, 0], 2)).toEqual([1024, 1024]);
  });

  it("leads back to the position", () => {
    const lille: Position = [3.0573, 50.6292];
    const [longitude, latitude] = toPosition(toPixel(lille, 11), 11);
    expect(longitude).toBeCloseTo(lille[0], 9);
    expect(latitude).toBeCloseTo(lille[1], 9);
  });

  it("grows a box by the same number of pixels on every side", () => {
    const box: Bbox = [3, 50, 4, 51];
    const [west, south, east, north] = growBy(box, 64, 9);
    const inner = [toPixel([3, 51], 9), toPixel([4, 50], 9)].flat();
    const outer = [toPixel([west, north], 9), toPixel([east, south], 9)].flat();
    expect(outer.map((value, index) => Math.round(value - (inner[index] ?? 0)))).toEqual([
      -64, -64, 64, 64,
    ]);
    expect(isInBbox([4, 51], box)).toBe(true);
    expect(isInBbox([4.001, 51], box)).toBe(false);
  });
});
