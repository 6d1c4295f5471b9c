import { describe, expect, it } from "vitest";
import { agreeingSources, type FieldStatements, toStatements } from "./statements.ts";
import { testClaim, testWords } from "./testing.ts";

const words = testWords("en");
const OTHER = { shown: false };

/** Each statement as `texts: sources`, those not shown between brackets. */
function outline({ statements }: FieldStatements): string[] {
  return statements.map(({ sayings, isShown, witnesses }) => {
    const texts = sayings.map(({ text }) => text).join(", ");
    const line = `${texts}: ${witnesses.map(({ source }) => source).join(", ")}`;
    return isShown ? line : `(${line})`;
  });
}

describe("toStatements", () => {
  it("puts the shown value first, whoever comes first among the claims", () => {
    const [name] = toStatements(
      [testClaim("osm", "name", "Le Quai", OTHER), testClaim("register", "name", "Quai SA")],
      words,
    );
    expect(name && outline(name)).toEqual(["Quai SA: register", "(Le Quai: osm)"]);
  });

  it("takes values that read the same as one", () => {
    const [website, ...none] = toStatements(
      [
        testClaim("osm", "website", "http://www.example.org/"),
        testClaim("register", "website", "https://example.org", OTHER),
      ],
      words,
    );
    expect(website && outline(website)).toEqual(["example.org: osm, register"]);
    expect(none).toEqual([]);
  });

  it("takes a name in other letters as the same, and shows the chosen spelling", () => {
    const [name] = toStatements(
      [testClaim("osm", "name", "QUAI S.A", OTHER), testClaim("register", "name", "Quai s.a.")],
      words,
    );
    expect(name && outline(name)).toEqual(["Quai s.a.: register, osm"]);
  });

  it("tells the items of a list apart by who says them", () => {
    const [functions] = toStatements(
      [
        testClaim("osm", "functions", ["fablab"]),
        testClaim("register", "functions", ["fablab", "coworking"]),
      ],
      words,
    );
    expect(functions && outline(functions)).toEqual([
      "Fablab: osm, register",
      "Coworking: register",
    ]);
  });

  it("joins the items of a list that the same sources say", () => {
    const [functions] = toStatements(
      [
        testClaim("osm", "functions", ["fablab", "coworking"]),
        testClaim("register", "functions", ["coworking", "fablab"]),
      ],
      words,
    );
    expect(functions && outline(functions)).toEqual(["Fablab, Coworking: osm, register"]);
  });

  it("says how precise a position is, for each record", () => {
    const [position] = toStatements(
      [
        testClaim("osm", "position", [3.39, 50.6]),
        testClaim("osm", "precision", "address"),
        testClaim("register", "position", [3.4, 50.61], OTHER),
        testClaim("register", "precision", "locality", OTHER),
      ],
      words,
    );
    expect(position?.statements.map(({ sayings }) => sayings[0]?.note)).toEqual([
      "position of the address",
      "approximate position, that of the locality",
    ]);
  });

  it("does not hold an unknown status against a known one", () => {
    const [status] = toStatements(
      [testClaim("osm", "status", "unknown", OTHER), testClaim("register", "status", "active")],
      words,
    );
    expect(status?.statements).toHaveLength(1);
  });

  it("leaves out what is no visitor's business", () => {
    expect(toStatements([testClaim("osm", "municipality", "BE-57081")], words)).toEqual([]);
  });
});

describe("agreeingSources", () => {
  const agreeing = (...claims: ReturnType<typeof testClaim>[]) => {
    const [said] = toStatements(claims, words);
    return said && agreeingSources(said);
  };
  const quai = (source: string, rest = {}) => testClaim(source, "name", "Le Quai", rest);

  it("counts sources, not records", () => {
    expect(agreeing(quai("osm"), quai("register"), quai("osm", { record: "2" }))).toBe(2);
  });

  it("is 0 as soon as one differs or has left", () => {
    expect(agreeing(quai("osm"), testClaim("register", "name", "Quai SA", OTHER))).toBe(0);
    expect(agreeing(quai("osm"), quai("register", { withdrawnAt: "2026-11-20T10:00:00Z" }))).toBe(
      0,
    );
  });
});
