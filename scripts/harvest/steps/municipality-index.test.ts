import { bbox } from "@turf/bbox";
import type { Polygon } from "geojson";
import { expect, it } from "vitest";
import { indexMunicipalities } from "./municipality-index.ts";
import { MUNICIPALITIES } from "./testing.ts";

const index = indexMunicipalities(MUNICIPALITIES);

it("finds the shape that holds a position", () => {
  expect(index.at([3.07, 50.64])?.key).toBe("FR-59350");
  expect(index.at([3.26, 50.83])?.key).toBe("BE-34022");
  expect(index.at([3.1, 50.7])).toBeUndefined();
});

it("says whether a position can be in a municipality, whose outline is rough", () => {
  expect(index.mayHold("FR-59350", [3.07, 50.64])).toBe(true);
  expect(index.mayHold("BE-34022", [3.07, 50.64])).toBe(false);
  expect(index.mayHold("FR-59350", [3.1, 50.7])).toBe(false);
  const [lille] = MUNICIPALITIES.filter(({ key }) => key === "FR-59350");
  const [west = 0, south = 0] = bbox(lille?.shape as Polygon);
  expect(index.at([west - 0.001, south])).toBeUndefined();
  expect(index.mayHold("FR-59350", [west - 0.001, south])).toBe(true);
  const shapeless = indexMunicipalities(MUNICIPALITIES.map(({ shape: _, ...rest }) => rest));
  expect(shapeless.mayHold("FR-59350", [3.1, 50.7])).toBe(true);
});

it("looks into the holes and parts of shapes", () => {
  const part = (west: number) => [
    [
      [west, 0],
      [west + 3, 0],
      [west + 3, 3],
      [west, 3],
      [west, 0],
    ],
    [
      [west + 1, 1],
      [west + 2, 1],
      [west + 2, 2],
      [west + 1, 2],
      [west + 1, 1],
    ],
  ];
  const municipality = {
    ...MUNICIPALITIES[0],
    key: "FR-59000",
    country: "FR" as const,
    code: "59000",
    names: {},
    side: "fr" as const,
    centre: [0, 0] as [number, number],
    shape: { type: "MultiPolygon" as const, coordinates: [part(0), part(10)] },
  };
  const { at } = indexMunicipalities([municipality]);
  expect([at([0.5, 0.5]), at([10.5, 2.5])]).toEqual([municipality, municipality]);
  expect([at([1.5, 1.5]), at([5, 1])]).toEqual([undefined, undefined]);
});

it("understands former codes, and keeps the countries apart", () => {
  expect(index.byCode("BE", "51068")?.key).toBe("BE-51068");
  expect(index.byCode("BE", "55039")?.key).toBe("BE-51068");
  expect(index.byCode("FR", "51068")).toBeUndefined();
});

it.each([
  ["59650", undefined, "FR-59009"],
  ["59650", "VILLENEUVE D ASCQ", "FR-59009"],
  ["59160", "Capinghem", "FR-59128"],
  ["59160", "Lille Cedex", "FR-59350"],
  ["59160", "LOMME", "FR-59350"],
  ["59160", "Hellemmes - Lille", "FR-59350"],
  ["59160", undefined, undefined],
  ["59650", "Cysoing", undefined],
  ["75001", "Paris", undefined],
])("finds by postcode %s and locality %s: %s", (postcode, locality, key) => {
  expect(index.byPostcode("FR", postcode, locality)?.key).toBe(key);
});

it("finds by name in each language", () => {
  expect(index.byName("FR", "RIJSEL")?.key).toBe("FR-59350");
  expect(index.byName("BE", "Courtrai")?.key).toBe("BE-34022");
  expect(index.byName("BE", "Lille")).toBeUndefined();
});

it("prefers a municipality to a village of the same name", () => {
  const [lille, capinghem] = MUNICIPALITIES;
  if (!lille || !capinghem) throw new Error("expected municipalities");
  const { byName } = indexMunicipalities([capinghem, { ...lille, localities: ["Capinghem"] }]);
  expect(byName("FR", "Capinghem")?.key).toBe("FR-59128");
});
