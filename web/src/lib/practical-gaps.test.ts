import { expect, it } from "vitest";
import { hasPracticalFacts, practicalGaps } from "./practical-gaps.ts";

const UNKNOWN = { costs: [], access: [], languages: [], equipment: [], identifiers: [] };

it("names everything that no source says", () => {
  expect(practicalGaps(UNKNOWN)).toEqual(["costs", "access", "languages", "equipment"]);
  expect(hasPracticalFacts(UNKNOWN)).toBe(false);
});

it("asks about wheelchairs where only other help is known", () => {
  const place = { ...UNKNOWN, costs: ["free"], languages: ["fr"], equipment: ["wifi"] };
  expect(practicalGaps({ ...place, access: ["deaf"] })).toEqual(["wheelchair"]);
  expect(practicalGaps({ ...place, access: ["wheelchair_no"] })).toEqual([]);
  expect(hasPracticalFacts(place)).toBe(true);
});

it("knows where the building is described in detail", () => {
  const identifiers = [{ scheme: "acceslibre", value: "59-lille/a/erp/x" }];
  expect(practicalGaps({ ...UNKNOWN, identifiers })).toEqual(["costs", "languages", "equipment"]);
  expect(hasPracticalFacts({ ...UNKNOWN, identifiers })).toBe(true);
});
