import { expect, it } from "vitest";
import { readFeatures } from "./geojson.ts";

const body = (document: unknown) => ({
  name: "communes.geojson",
  bytes: Buffer.from(JSON.stringify(document)),
});
const point = { type: "Point", coordinates: [3.06, 50.63] };

it("reads properties and geometry of each feature", () => {
  const feature = { type: "Feature", id: 9, properties: { code: "59350" }, geometry: point };
  expect(readFeatures(body({ type: "FeatureCollection", features: [feature, feature] }))).toEqual([
    { at: "features[0]", value: { properties: { code: "59350" }, geometry: point } },
    { at: "features[1]", value: { properties: { code: "59350" }, geometry: point } },
  ]);
});

/** The document in chunks of so many bytes, in one buffer that is used again. */
function inChunks(document: string, size: number) {
  const whole = Buffer.from(document);
  const room = Buffer.alloc(size);
  return {
    name: "communes.geojson",
    bytes: whole,
    *chunks() {
      for (let from = 0; from < whole.length; from += size) {
        yield room.subarray(0, whole.copy(room, 0, from, from + size));
      }
    },
  };
}

it("reads the same in chunks of any size, whatever stands in texts and beside the features", () => {
  const named = { type: "Feature", properties: { name: 'a "}]{[\\", é' }, geometry: point };
  const document = {
    links: [{ href: "https://x.example", features: [{ a: 1 }] }],
    type: "FeatureCollection",
    crs: { properties: { name: "features" } },
    features: [named, { type: "Feature", properties: null, geometry: null }],
    bbox: [1, 2, 3, 4],
    more: [{ properties: 1 }],
  };
  for (const text of [JSON.stringify(document), JSON.stringify(document, undefined, 2)]) {
    for (const size of [1, 2, 3, 7, 64, 10_000]) {
      expect(readFeatures(inChunks(text, size)).map(({ value }) => value)).toEqual([
        { properties: named.properties, geometry: point },
        { properties: null, geometry: null },
      ]);
    }
  }
});

it("keeps the number of each feature that it chooses", () => {
  const features = ["a", "b", "a"].map((properties) => ({ properties, geometry: point }));
  const chosen = readFeatures(
    body({ type: "FeatureCollection", features }),
    ({ properties }) => properties === "a",
  );
  expect(chosen.map(({ at }) => at)).toEqual(["features[0]", "features[2]"]);
});

it("says where a file is cut off or broken", () => {
  const feature = { properties: 1, geometry: 2 };
  const whole = JSON.stringify({ type: "FeatureCollection", features: [feature, feature] });
  const cut = (end: number) => () => readFeatures({ ...inChunks(whole.slice(0, end), 10) });
  expect(cut(-5)).toThrow("communes.geojson: features[1] never ends; the file may be cut off");
  expect(cut(-2)).toThrow(/communes\.geojson, line 1, column \d+: .*; the file may be cut off/);
  const broken = whole.replace("2}]", "}]");
  expect(() => readFeatures(inChunks(broken, 10))).toThrow(
    /communes\.geojson, features\[1\], line 1, column 28: Unexpected token/,
  );
});

it.each([
  [[1, 2], "an array"],
  [{ type: "Topology" }, "type"],
  [{ type: "FeatureCollection" }, "features"],
  [{ type: "FeatureCollection", features: [null] }, "features.0"],
  [{ type: "FeatureCollection", features: [{ properties: {} }] }, "features.0.geometry"],
])("refuses %j, naming the field", (document, field) => {
  expect(() => readFeatures(body(document))).toThrow(
    `communes.geojson: expected a GeoJSON FeatureCollection; ${field}: `,
  );
});
