import { expect, it } from "vitest";
import { shorten } from "./shorten.ts";

it("cuts between words, without a stray sign before the ellipsis", () => {
  expect(shorten("Un atelier, ouvert à tous", 15)).toBe("Un atelier…");
  expect(shorten("Court", 15)).toBe("Court");
  expect(shorten("x".repeat(30), 10).length).toBeLessThanOrEqual(11);
});
