import { LngLatBounds } from "maplibre-gl";
import { describe, expect, it } from "vitest";
import { BY_VISITOR, isByVisitor, visibleBbox } from "./camera.ts";

describe("isByVisitor", () => {
  it("knows hands and buttons from the code", () => {
    expect(isByVisitor({ type: "moveend", originalEvent: {} })).toBe(true);
    expect(isByVisitor({ type: "moveend", ...BY_VISITOR })).toBe(true);
    expect(isByVisitor({ type: "moveend", originalEvent: undefined })).toBe(false);
    expect(isByVisitor({ type: "moveend" })).toBe(false);
  });
});

describe("boxes", () => {
  it("are given to about one metre", () => {
    const getBounds = () => new LngLatBounds([2.123456789, 50.1, 3.2, 50.987654321]);
    expect(visibleBbox({ getBounds })).toEqual([2.12346, 50.1, 3.2, 50.98765]);
  });
});
