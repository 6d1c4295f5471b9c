import { expect, it } from "vitest";
import source from "./boundaries-belgium.ts";
import { bodyOf, readFixture, readWith } from "./testing.ts";

const square = [
  [3.2, 50.8],
  [3.3, 50.8],
  [3.3, 50.9],
  [3.2, 50.8],
];
const collection = (properties: Record<string, unknown>) =>
  bodyOf({
    type: "FeatureCollection",
    features: [
      { type: "Feature", properties, geometry: { type: "Polygon", coordinates: [square] } },
    ],
  });

it("reads outlines under the NIS code, in one part or several", () => {
  const { read, rejected } = readFixture(source, "boundaries/communes-belgium-2025.geojson");
  expect(rejected).toEqual([]);
  expect(read).toHaveLength(10);
  expect(read[0]).toMatchObject({ country: "BE", code: "34022", shape: { type: "Polygon" } });
  expect(read[9]).toMatchObject({ code: "57097", shape: { type: "MultiPolygon" } });
});

it.each([
  ["the live portal", { mun_code: ["34022"], mun_name_nl: ["Kortrijk"] }],
  ["the live portal without arrays", { mun_code: "34022", year: "2024" }],
  ["Statbel", { cd_munty_refnis: "34022", cd_sector: "34022A00-" }],
  ["the Flemish register", { NAAM: "Kortrijk", NISCODE: "34022" }],
  ["a number", { CD_REFNIS: 34022 }],
])("finds the code under the name that %s uses", (_publisher, properties) => {
  expect(readWith(source, collection(properties)).read).toMatchObject([{ code: "34022" }]);
});

it("refuses a file without any code, naming what it has", () => {
  expect(() => readWith(source, collection({ naam: "Kortrijk", inwoners: 1 }))).toThrow(
    "answer.json: no property holds a NIS code; found naam, inwoners",
  );
});
