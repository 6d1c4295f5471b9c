import { describe, expect, it } from "vitest";
import { readHome } from "./filters-url.ts";
import { measuredFrom } from "./measured-from.ts";

describe("measuredFrom", () => {
  it("puts the nearest first and keeps the other filters", () => {
    const state = readHome("?sides=fr&bbox=3,50,4,51&near=3.4,50.6&place=Tournai&sort=name");
    expect(measuredFrom([3.06, 50.63], state)).toEqual({
      filters: { sides: ["fr"], bbox: [3, 50, 4, 51], near: [3.06, 50.63] },
      sort: "distance",
      place: undefined,
    });
  });

  it("forgets the point with all that was measured from it", () => {
    const state = readHome("?sides=fr&near=3.06,50.63&minutes=20&mode=foot&sort=distance");
    expect(measuredFrom(undefined, state)).toEqual({
      filters: { sides: ["fr"] },
      sort: "relevance",
    });
  });
});
