import { describe, expect, it } from "vitest";
import { unlistedSince } from "./unlisted-since.ts";

const MARCH = { withdrawnAt: "2026-03-04T10:00:00.000Z" };
const MAY = { withdrawnAt: "2026-05-06T10:00:00.000Z" };

describe("unlistedSince", () => {
  it("is when the last source left", () => {
    expect(unlistedSince([MAY, MARCH])).toBe(MAY.withdrawnAt);
  });

  it("is unknown while a source lists the place", () => {
    expect(unlistedSince([MARCH, {}])).toBeUndefined();
    expect(unlistedSince([])).toBeUndefined();
  });
});
