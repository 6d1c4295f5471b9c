import { describe, expect, it } from "vitest";
import { type HomeState, readFilters, readHome, toQuery, writeHome } from "./filters-url.ts";

describe("readFilters", () => {
  it("reads comma-separated lists", () => {
    expect(readFilters("?functions=fablab,coworking&sides=fr,wallonie")).toEqual({
      functions: ["fablab", "coworking"],
      sides: ["fr", "wallonie"],
    });
  });

  it("adds up the repeated keys of a plain form", () => {
    expect(readFilters("functions=fablab&functions=coworking,fablab&q=")).toEqual({
      functions: ["fablab", "coworking"],
    });
  });

  it("drops the invalid values and keeps the others", () => {
    expect(
      readFilters("sides=fr,mars&municipalities=FR-59350,lille&status=open&bbox=1,2&radius=-5"),
    ).toEqual({ sides: ["fr"], municipalities: ["FR-59350"] });
  });

  it("drops a box that is upside down and a position off the globe", () => {
    expect(readFilters("bbox=3,51,2,50&near=200,50")).toEqual({});
  });

  it("reads a box, a position and a search", () => {
    expect(readFilters("q=+impression%203D+&bbox=2.9,50.5,3.2,50.8&near=3.05,50.63")).toEqual({
      q: "impression 3D",
      bbox: [2.9, 50.5, 3.2, 50.8],
      near: [3.05, 50.63],
    });
  });
});

describe("the time at which a place is to be open", () => {
  it("is read from the address and from the two fields of a plain form", () => {
    expect(readFilters("open=2026-11-28T14:00")).toEqual({ open: "2026-11-28T14:00" });
    expect(readFilters("open=at&at=2026-11-28T14%3A00")).toEqual({ open: "2026-11-28T14:00" });
  });

  it("is dropped when it is no time, or not chosen", () => {
    expect(readFilters("open=at&at=tomorrow")).toEqual({});
    expect(readFilters("open=at")).toEqual({});
    expect(readFilters("open=late&at=2026-11-28T14:00")).toEqual({ open: "late" });
  });
});

describe("toQuery", () => {
  it("joins lists and leaves out what is empty", () => {
    expect(
      toQuery({ q: "", functions: ["fablab", "coworking"], domains: [], radius: 500 }),
    ).toEqual({
      functions: "fablab,coworking",
      radius: "500",
    });
  });
});

describe("writeHome", () => {
  const write = (filters: HomeState["filters"]) =>
    writeHome({ filters, sort: "relevance", view: "list" });

  it("escapes what a visitor typed and leaves commas readable", () => {
    expect(write({ q: "R&D = été", sides: ["fr", "wallonie"] })).toBe(
      "?sides=fr,wallonie&q=R%26D%20%3D%20%C3%A9t%C3%A9",
    );
  });
});

describe("the state of the home page", () => {
  it("is read back as it was written", () => {
    const state: HomeState = {
      filters: {
        q: "a&b",
        functions: ["fablab"],
        bbox: [2.9, 50.5, 3.2, 50.8],
        status: ["active"],
      },
      sort: "name",
      cursor: "eyJ4Ijo",
      view: "map",
    };
    expect(readHome(writeHome(state))).toEqual(state);
  });

  it("sorts by distance only where there is a point to measure from", () => {
    expect(readHome("?sort=distance&near=3.06,50.63").sort).toBe("distance");
    expect(readHome("?sort=distance").sort).toBe("relevance");
    expect(writeHome({ filters: {}, sort: "distance", view: "list" })).toBe("");
  });

  it("is a bare address by default", () => {
    expect(writeHome(readHome(""))).toBe("");
    expect(writeHome(readHome("?sort=size&view=globe&utm_source=x"))).toBe("");
  });
});
