import { describe, expect, it } from "vitest";
import { parseLabelledPairs, parsePairs } from "./pair-file.ts";

const parse = (pairs: unknown) => parsePairs(JSON.stringify(pairs));

describe("parsePairs", () => {
  it("takes null and absent fields alike", () => {
    const [pair] = parse([{ a: { name: "Fil", phone: null }, b: { name: "Fil" } }]);
    expect(pair?.a).toEqual(pair?.b);
  });

  it("takes lon and lat for longitude and latitude", () => {
    const [pair] = parse([{ a: { lon: 3.1, lat: 50.6 }, b: { longitude: "3.1", latitude: 50.6 } }]);
    expect(pair?.a).toEqual(pair?.b);
    expect(pair?.a.longitude).toBe(3.1);
  });

  it("takes numbers for texts, as spreadsheets write them", () => {
    expect(parse([{ a: { postcode: 59999 }, b: {} }])[0]?.a.postcode).toBe("59999");
  });

  it.each<[string, unknown, string]>([
    [
      "a field of the wrong type",
      [
        { a: {}, b: {} },
        { a: {}, b: { name: {} } },
      ],
      "Pair 1, b.name:",
    ],
    [
      "degrees that are no number",
      [{ a: { lat: "north" }, b: {} }],
      "Pair 0, a.lat: expected a number",
    ],
    ["a missing record", [{ a: {} }], "Pair 0, b:"],
    ["a pair that is none", ["x"], "Pair 0, whole:"],
    ["no array", {}, "must hold a JSON array"],
  ])("names the index and the field of %s", (_what, pairs, message) => {
    expect(() => parse(pairs)).toThrow(message);
  });

  it("says that a text is not JSON", () => {
    expect(() => parsePairs("[")).toThrow("not JSON");
  });
});

describe("parseLabelledPairs", () => {
  it("needs to know whether the two are the same", () => {
    expect(() => parseLabelledPairs('[{"a":{},"b":{}}]')).toThrow("Pair 0, same:");
  });
});
