import { describe, expect, it } from "vitest";
import { isOpen } from "./opening.ts";

const lille: [number, number] = [3.06, 50.63];
// a Tuesday, 13:30 in Lille
const now = new Date("2026-11-24T12:30:00Z");

describe("isOpen", () => {
  it.each([
    ["Mo-Fr 09:00-18:00", "now", true],
    ["Mo-Fr 09:00-12:00", "now", false],
    ["Mo-Fr 09:00-18:00", "late", false],
    ["Mo-Fr 09:00-18:00; Th 09:00-20:00", "late", true],
    ["Sa 14:00-17:00", "weekend", false],
    ["Sa 13:00-17:00", "weekend", true],
    ["Sa 09:00-11:00,14:00-17:00", "weekend", false],
    ["Mo-Fr 09:00-18:00", "2026-11-24T17:59:00", true],
    ["Mo-Fr 09:00-18:00", "2026-11-24T16:59:00Z", true],
    ["Mo-Fr 09:00-18:00", "2026-11-24T17:01:00Z", false],
    ["every day from nine", "now", false],
  ])("%s at %s: %s", (hours, open, expected) => {
    expect(isOpen(hours, "FR", lille, open, now)).toBe(expected);
  });

  it("knows the public holidays of each country", () => {
    const hours = "Mo-Fr 09:00-18:00; PH off";
    // 21 July 2026 is a holiday in Belgium only, 14 July in France only
    expect(isOpen(hours, "BE", [3.26, 50.83], "2026-07-21T10:00:00", now)).toBe(false);
    expect(isOpen(hours, "FR", lille, "2026-07-21T10:00:00", now)).toBe(true);
    expect(isOpen(hours, "FR", lille, "2026-07-14T10:00:00", now)).toBe(false);
  });
});
