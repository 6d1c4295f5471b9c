import { describe, expect, it } from "vitest";
import { placeMark } from "./testing.ts";
import { type Drawn, nextDrawn } from "./use-tile-marks.ts";

const first = [placeMark("a", [3, 50])];
const second = [placeMark("b", [4, 50])];
const drawn: Drawn = { groups: [first], zoom: 8, choice: "all", isComplete: true };

describe("nextDrawn", () => {
  it("draws tiles of the same kind as they come", () => {
    const latest = { ...drawn, groups: [first, second], isComplete: false };
    expect(nextDrawn(undefined, latest)).toBe(latest);
    expect(nextDrawn(drawn, latest)).toBe(latest);
  });

  it("keeps the former ones until all of another zoom or choice are there", () => {
    for (const change of [{ zoom: 9 }, { choice: "fr" }]) {
      const waiting = nextDrawn(drawn, { ...drawn, ...change, groups: [], isComplete: false });
      expect(waiting).toEqual({ ...drawn, isComplete: false });
      const latest = { ...drawn, ...change, groups: [second] };
      expect(nextDrawn(waiting, latest)).toBe(latest);
    }
  });

  it("is the same object while nothing changes", () => {
    expect(nextDrawn(drawn, { ...drawn, groups: [first] })).toBe(drawn);
  });
});
