import { describe, expect, it } from "vitest";
import { generateRecords } from "./records.ts";

describe("generateRecords", () => {
  it("makes the same records for the same seed, and others for another", () => {
    expect(generateRecords(200, 7)).toEqual(generateRecords(200, 7));
    expect(generateRecords(200, 7)).not.toEqual(generateRecords(200, 8));
  });

  it("makes as many records as asked, of one to six for a place", () => {
    const { records, truth } = generateRecords(500);
    expect(records).toHaveLength(500);
    const sizes = new Map<number, number>();
    for (const place of truth.values()) sizes.set(place, (sizes.get(place) ?? 0) + 1);
    expect(Math.max(...sizes.values())).toBe(6);
    expect(Math.min(...sizes.values())).toBe(1);
  });
});
