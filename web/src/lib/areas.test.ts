import { describe, expect, it } from "vitest";
import { districtsOf, findAreas, toAreas, townsIn } from "./areas.ts";

const town = (key: string, side: "fr" | "vlaanderen", district: string, name: string) => ({
  ...{ key, side, district, name },
});
const TOWNS = [
  town("BE-33011", "vlaanderen", "Ieper", "Ieper"),
  town("BE-34022", "vlaanderen", "Kortrijk", "Kortrijk"),
  town("BE-34027", "vlaanderen", "Kortrijk", "Menen"),
  town("FR-59350", "fr", "MEL", "Rijsel"),
];

describe("the areas", () => {
  it("are found by a part of their name, whatever its case and accents", () => {
    const found = (text: string) => findAreas(toAreas(TOWNS, "nl"), text).map(({ key }) => key);
    expect(found("RIJS")).toEqual(["fr", "MEL", "FR-59350"]);
    expect(found("picardisch wallonie")).toEqual(["wallonie"]);
    expect(found("zz")).toEqual([]);
    expect(found("")).toHaveLength(toAreas(TOWNS, "nl").length);
  });

  it("hold their municipalities", () => {
    const areas = toAreas(TOWNS, "nl");
    const keysIn = (key: string) => {
      const area = areas.find((each) => each.key === key);
      return area && townsIn(areas, area).map((each) => each.key);
    };
    expect(keysIn("vlaanderen")).toEqual(["BE-33011", "BE-34022", "BE-34027"]);
    expect(keysIn("Kortrijk")).toEqual(["BE-34022", "BE-34027"]);
    expect(keysIn("FR-59350")).toEqual(["FR-59350"]);
  });

  it("do not say a side twice that is one district", () => {
    const areas = toAreas(TOWNS, "fr");
    expect(districtsOf(areas, "fr")).toEqual([]);
    expect(districtsOf(areas, "vlaanderen").map(({ key }) => key)).toContain("Ieper");
  });
});
