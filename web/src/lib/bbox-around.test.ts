import { expect, it } from "vitest";
import { bboxAround } from "./bbox-around.ts";

it("is wider in degrees than high, away from the equator", () => {
  const [west, south, east, north] = bboxAround([3, 60], 11_132);
  expect(north - south).toBeCloseTo(0.2);
  expect(east - west).toBeCloseTo(0.4);
  expect((west + east) / 2).toBeCloseTo(3);
});
