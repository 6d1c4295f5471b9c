import { describe, expect, it } from "vitest";
import { districtsOf, findAreas, toAreas, townsIn } from "./areas.ts";

const town = (
  key: string,
  side: "fr" | "vlaanderen",
  district: string,
  fr: string,
  nl: string,
) => ({
  key,
  side,
  district,
  names: { fr, nl },
});
const TOWNS = [
  town("FR-59350", "fr", "MEL", "Lille", "Rijsel"),
  town("BE-34022", "vlaanderen", "Kortrijk", "Courtrai", "Kortrijk"),
  town("BE-34027", "vlaanderen", "Kortrijk", "Menin", "Menen"),
  town("BE-33011", "vlaanderen", "Ieper", "Ypres", "Ieper"),
];

describe("the areas", () => {
  it("are named and sorted in the visitor's language", () => {
    const names = (locale: "fr" | "nl") =>
      toAreas(TOWNS, locale).flatMap(({ kind, name }) => (kind === "municipality" ? name : []));
    expect(names("fr")).toEqual(["Courtrai", "Lille", "Menin", "Ypres"]);
    expect(names("nl")).toEqual(["Ieper", "Kortrijk", "Menen", "Rijsel"]);
  });

  it("are found by a part of their name, whatever its case and accents", () => {
    const areas = toAreas(TOWNS, "nl");
    const found = (text: string) => findAreas(areas, text).map(({ key }) => key);
    expect(found("RIJS")).toEqual(["fr", "MEL", "FR-59350"]);
    expect(found("picardisch wallonie")).toEqual(["wallonie"]);
    expect(found("zz")).toEqual([]);
    expect(found("")).toHaveLength(areas.length);
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
