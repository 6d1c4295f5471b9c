import { describe, expect, it } from "vitest";
import { doorRelation } from "../facts/door.ts";
import { readStreet } from "./street.ts";

describe("readStreet", () => {
  it.each([
    ["Hôtel de Ville, 89 rue du Général-Leclerc, BP 1", "89", ["general", "leclerc"]],
    ["4 Rue Michel Dubois 59999 Beauval", "4", ["michel", "dubois"]],
    ["12 bis AV DE LA PAIX", "12", ["paix"]],
    ["Leiestraat 30 bus 2", "30", ["leiestraat"]],
    ["300, rue du Bois", "300", ["bois"]],
    ["la Place", undefined, []],
  ])("reads %s", (line, number, words) => {
    expect(readStreet(line)).toMatchObject({ number, words });
  });

  it("prefers the number that stands on its own", () => {
    expect(readStreet("rue du 8 Mai", "14")).toMatchObject({ number: "14" });
  });

  it("leaves the town out", () => {
    expect(readStreet("72 rue Haute Beauval", "", ["beauval"])?.words).toEqual(["haute"]);
  });

  it("is undefined without a street", () => {
    expect(readStreet("  ")).toBeUndefined();
  });
});

describe("doorRelation", () => {
  it.each([
    ["8 AV ALBERT VERHULST", "8 avenue Albert-Verhulst", "same-door"],
    ["8 boulevard Verhulst", "8 Bd Albert Verhulst", "same-door"],
    ["17 GRD PLACE", "17 Grand'place", "same-door"],
    ["35 rue Haute", "35 bis rue Haute", "next-door"],
    ["place Verte", "Place Verte", "same-line"],
    ["2 place Verte", "Place Verte", "same-street"],
    ["2 place Verte", "3 place Verte", "other-number"],
    ["2 place de Verdun", "2 avenue de Verdun", "same-street"],
    ["2 place de Verdun", "9 avenue de Verdun", "other-street"],
    ["2 rue Haute", "2 rue Basse", "other-street"],
  ])("sees %s and %s as %s", (one, other, relation) => {
    const [a, b] = [readStreet(one), readStreet(other)];
    expect(a && b && doorRelation(a, b)).toBe(relation);
  });
});
