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

it.each([
  [[1, 2], "an array"],
  [{ type: "Topology" }, "type"],
  [{ type: "FeatureCollection" }, "features"],
  [{ type: "FeatureCollection", features: [null] }, "features.0"],
])("refuses %j, naming the field", (document, field) => {
  expect(() => readFeatures(body(document))).toThrow(
    `communes.geojson: expected a GeoJSON FeatureCollection; ${field}: `,
  );
});
