import { expect, it } from "vitest";
import { readRetryAfter, waitBefore } from "./patience.ts";

it("waits longer each time, up to a minute, less a random part", () => {
  expect([2, 3, 4, 9].map((next) => waitBefore(next, undefined, 1))).toEqual([
    1_000, 2_000, 4_000, 60_000,
  ]);
  expect(waitBefore(2, undefined, 0)).toBe(500);
});

it("never comes back before the server asked", () => {
  expect(waitBefore(2, 30_000, 0)).toBe(30_000);
});

it.each([
  ["120", 120_000],
  ["Thu, 26 Nov 2026 18:00:30 GMT", 30_000],
  ["Thu, 26 Nov 2026 17:00:00 GMT", 0],
  ["soon", undefined],
  [undefined, undefined],
])("reads Retry-After %j as %j ms", (header, ms) => {
  expect(readRetryAfter(header, new Date("2026-11-26T18:00:00Z"))).toBe(ms);
});
