import { describe, expect, it } from "vitest";
import { matchRecords } from "./match-records.ts";
import { at, record } from "./testing.ts";

const library = record({ key: "a/1", name: "Médiathèque Odette Verhulst", ...at("12 rue Longue") });
const repeat = record({ key: "b/1", name: "MEDIATHEQUE ODETTE VERHULST", ...at("12 RUE LONGUE") });
const townHall = record({ key: "b/2", name: "Mairie de Beauval", ...at("12 rue Longue") });

describe("matchRecords", () => {
  it("gives every record back in exactly one cluster", () => {
    const { clusters } = matchRecords([townHall, repeat, library]);
    expect(clusters).toEqual([["a/1", "b/1"], ["b/2"]]);
  });

  it("joins what people joined, through others as well", () => {
    const decisions = [
      { a: "a/1", b: "b/2", same: true },
      { a: "c/1", b: "b/2", same: true },
    ];
    const other = record({ key: "c/1", name: "Le Fil", locality: "Marquise", postcode: "59888" });
    const { clusters } = matchRecords([library, townHall, other], decisions);
    expect(clusters).toEqual([["a/1", "b/2", "c/1"]]);
  });

  it("keeps apart what people kept apart, and does not ask again", () => {
    const { clusters, review } = matchRecords(
      [library, repeat],
      [{ a: "b/1", b: "a/1", same: false }],
    );
    expect(clusters).toEqual([["a/1"], ["b/1"]]);
    expect(review).toEqual([]);
  });

  it("keeps apart across a third record that is like both", () => {
    const third = record({
      key: "c/1",
      name: "Médiathèque Odette Verhulst",
      ...at("12 rue Longue"),
    });
    const { clusters } = matchRecords(
      [library, repeat, third],
      [{ a: "a/1", b: "b/1", same: false }],
    );
    expect(clusters.find((cluster) => cluster.includes("a/1"))).not.toContain("b/1");
    expect(clusters).toHaveLength(2);
  });

  it("lets a repeat of one of two unlike records join them when people joined the two", () => {
    const { clusters } = matchRecords(
      [library, repeat, townHall],
      [{ a: "a/1", b: "b/2", same: true }],
    );
    expect(clusters).toEqual([["a/1", "b/1", "b/2"]]);
  });

  it("reports decisions that contradict each other, and keeps the pair apart", () => {
    const decisions = [
      { a: "a/1", b: "b/1", same: true },
      { a: "b/1", b: "a/1", same: false },
    ];
    const { clusters, contradictions } = matchRecords([library, repeat], decisions);
    expect(clusters).toHaveLength(2);
    expect(contradictions).toEqual([decisions[0]]);
  });

  it("reports a decision that others contradict together", () => {
    const decisions = [
      { a: "a/1", b: "b/1", same: true },
      { a: "b/1", b: "b/2", same: true },
      { a: "a/1", b: "b/2", same: false },
    ];
    const { contradictions } = matchRecords([library, repeat, townHall], decisions);
    expect(contradictions).toEqual([{ a: "b/1", b: "b/2", same: true }]);
  });

  it("does not let a name without a kind chain two kinds together", () => {
    const between = record({
      key: "c/1",
      name: "Beauval",
      ...at("12 rue Longue"),
      phone: "+33320000001",
    });
    const hall = { ...townHall, phone: "+33320000001" };
    const other = { ...library, name: "Médiathèque de Beauval", phone: "+33320000001" };
    const { clusters } = matchRecords([between, hall, other]);
    expect(clusters.some((each) => each.includes("a/1") && each.includes("b/2"))).toBe(false);
  });

  it("does not let weak links chain unlike ends", () => {
    const line = [
      "Fil Navette",
      "Fil Navette Trame",
      "Fil Trame Bobine Rouet",
      "Trame Bobine Rouet",
    ];
    const chain = line.map((name, index) =>
      record({ key: `c/${index}`, name, ...at("3 quai Vert"), position: [3.1, 50.6] }),
    );
    const { clusters } = matchRecords(chain);
    expect(clusters.some((each) => each.includes("c/0") && each.includes("c/3"))).toBe(false);
  });

  it("asks people about pairs between the thresholds, with the parts of the score", () => {
    const moved = record({ key: "c/1", name: "Médiathèque Odette Verhulst", ...at("3 quai Vert") });
    const { clusters, review } = matchRecords([library, moved]);
    expect(clusters).toHaveLength(2);
    expect(review).toMatchObject([
      { a: "a/1", b: "c/1", verdict: "review", parts: { name: { code: "same-name" } } },
    ]);
  });

  it("refuses two records with one key", () => {
    expect(() => matchRecords([library, library])).toThrow("Two records have the key a/1");
  });
});
