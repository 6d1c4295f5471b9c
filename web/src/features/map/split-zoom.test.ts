import { describe, expect, it } from "vitest";
import { toPixel } from "../../map/mercator.ts";
import { absorb, itemOf } from "./map-items.ts";
import { mergeNear, SPACING } from "./merge-items.ts";
import { kindOf, MAX_ZOOM, splitZoom } from "./split-zoom.ts";
import { cellMark, placeItem } from "./testing.ts";

describe("splitZoom", () => {
  const a = placeItem("a", [3, 50.6]);
  const b = placeItem("b", [3.002, 50.6]);

  it("is the first zoom at which two of its marks have room", () => {
    const zoom = splitZoom(absorb(a, b), 10) ?? 0;
    expect(mergeNear([a, b], zoom - 1)).toHaveLength(1);
    expect(mergeNear([a, b], zoom)).toHaveLength(2);
    expect(toPixel([3.002, 50.6], zoom)[0] - toPixel([3, 50.6], zoom)[0]).toBeGreaterThan(SPACING);
  });

  it("goes into an area whose places are not known", () => {
    expect(splitZoom(itemOf(cellMark("8/1/1", [3, 50], 12)), 8)).toBe(10);
  });

  it("is none for one position, and for places that no zoom takes apart", () => {
    expect(splitZoom(a, 8)).toBeUndefined();
    expect(splitZoom(absorb(a, placeItem("c", [3.00001, 50.6])), 8)).toBeUndefined();
    expect(splitZoom(absorb(a, b), MAX_ZOOM)).toBeUndefined();
  });
});

describe("kindOf", () => {
  it("depends on what a zoom can take apart", () => {
    const together = absorb(placeItem("a", [3, 50.6]), placeItem("b", [3.002, 50.6]));
    expect(kindOf(placeItem("a", [3, 50.6]), 10)).toBe("place");
    expect(kindOf(together, 10)).toBe("cluster");
    expect(kindOf(together, MAX_ZOOM)).toBe("list");
  });
});
