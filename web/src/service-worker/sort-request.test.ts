import { describe, expect, it } from "vitest";
import { sortRequest } from "./sort-request.ts";

const ORIGIN = "https://example.org";

describe("sortRequest", () => {
  it.each([
    ["/fr?functions=fablab", "navigate", "page"],
    ["/assets/index-x.js", "cors", "asset"],
    ["/api/v1/tiles/8/130/86.mvt?sides=fr", "cors", "tile"],
    ["/api/v1/municipalities.geojson", "cors", "data"],
    ["/theme.js", "no-cors", "data"],
    ["/api/v1/places?lang=fr", "cors", "other"],
    ["/api/v1/suggest?q=fab", "cors", "other"],
    ["/api/v1/places", "navigate", "other"],
    ["/openapi.json", "navigate", "other"],
    ["https://tiles.example.com/assets/x", "cors", "other"],
  ] as const)("%s (%s) is %s", (path, mode, kind) => {
    const url = new URL(path, ORIGIN).href;
    expect(sortRequest({ method: "GET", mode, url }, ORIGIN)).toBe(kind);
  });

  it("leaves alone what changes something", () => {
    const request = { method: "POST", mode: "cors", url: `${ORIGIN}/assets/x` } as const;
    expect(sortRequest(request, ORIGIN)).toBe("other");
  });
});
