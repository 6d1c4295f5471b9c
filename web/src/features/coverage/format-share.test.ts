import { expect, it } from "vitest";
import { formatPoints, formatShare } from "./format-share.ts";

it("says nearly all and nearly nothing as such", () => {
  expect([0, 0.00001, 0.4353, 0.99999, 1].map((share) => formatShare(share, "en"))).toEqual([
    "0%",
    "0.1%",
    "43.5%",
    "99.9%",
    "100%",
  ]);
});

it("writes differences in points without a sign", () => {
  expect(formatPoints(-0.0123, "fr")).toBe("1,2");
});
