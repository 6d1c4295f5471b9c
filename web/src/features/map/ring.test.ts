import { describe, expect, it } from "vitest";
import { ringParts, ringSize } from "./ring.ts";

describe("ringParts", () => {
  it("fills the whole ring, the largest group first", () => {
    expect(ringParts({ help: 1, work: 3 })).toEqual([
      { group: "work", start: 0, length: 75 },
      { group: "help", start: 75, length: 25 },
    ]);
  });

  it("leaves out groups without a place", () => {
    expect(ringParts({ work: 2, make: 0 })).toEqual([{ group: "work", start: 0, length: 100 }]);
  });
});

describe("ringSize", () => {
  it("grows with the number of places, within what a finger and a map can take", () => {
    const sizes = [1, 9, 90, 900, 1_000_000].map(ringSize);
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
    expect(sizes.at(0)).toBe(36);
    expect(sizes.at(-1)).toBe(60);
  });
});
