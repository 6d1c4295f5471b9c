import { describe, expect, it } from "vitest";
import { visitCandidates } from "./candidates.ts";
import { prepare } from "./prepare/prepare.ts";
import type { MatchRecord } from "./record.ts";
import { at, record } from "./testing.ts";

function candidatesOf(records: MatchRecord[]): [number, number][] {
  const found: [number, number][] = [];
  visitCandidates(records.map(prepare), (a, b) => found.push([a, b]));
  return found;
}

describe("visitCandidates", () => {
  const elsewhere = { locality: "Marquise", postcode: "59888" };

  it.each<[string, MatchRecord, MatchRecord]>([
    [
      "an identifier",
      record({ name: "Fil", identifiers: [{ scheme: "siret", value: "11122233300011" }] }),
      record({
        name: "Trame",
        identifiers: [{ scheme: "siret", value: "11122233300011" }],
        ...elsewhere,
      }),
    ],
    [
      "a phone number",
      record({ name: "Fil", phone: "+33320000001" }),
      record({ name: "Trame", phone: "+33320000001", ...elsewhere }),
    ],
    [
      "a web domain in one town",
      record({ name: "Fil", website: "https://www.fil.example/a" }),
      record({ name: "Trame", website: "http://fil.example" }),
    ],
    [
      "a door",
      record({ name: "Fil", ...at("3 quai Vert") }),
      record({ name: "Trame", ...at("3 QUAI VERT") }),
    ],
    ["a rare word in one town", record({ name: "Fil Rouge" }), record({ name: "Fil Bleu" })],
    [
      "two rare words anywhere",
      record({ name: "Fil et Navette" }),
      record({ name: "Navette Fil", ...elsewhere }),
    ],
    [
      "kind and town",
      record({ name: "Mairie de Beauval-lez-Lys" }),
      record({ name: "COMMUNE DE BEAUVAL LEZ LYS", locality: undefined }),
    ],
    [
      "nearness with a word in common across the edge of a town",
      record({ name: "Fil Rouge", position: [3.1, 50.6] }),
      record({ name: "Fil Bleu", position: [3.1005, 50.6], ...elsewhere }),
    ],
  ])("finds two records by %s", (_key, a, b) => {
    expect(candidatesOf([a, b])).toEqual([[0, 1]]);
  });

  it("does not compare two records that only the town connects", () => {
    const centre = { position: [3.1, 50.6] as [number, number], precision: "city" as const };
    const pair = [record({ name: "Fil", ...centre }), record({ name: "Trame", ...centre })];
    expect(candidatesOf(pair)).toEqual([]);
  });

  it("visits a pair once, however many keys it shares", () => {
    const twice = { ...at("3 quai Vert"), phone: "+33320000001" };
    const pair = [record({ name: "Fil", ...twice }), record({ name: "Fil", ...twice })];
    expect(candidatesOf(pair)).toEqual([[0, 1]]);
  });

  it("keeps the true pairs of a number that two hundred records share, and few others", () => {
    const identifiers = [{ scheme: "siret", value: "11122233300011" }];
    const records = Array.from({ length: 200 }, (_, index) =>
      record({
        name: `Site ${nameOf(index >> 1)}`,
        identifiers,
        postcode: String(10_000 + (index >> 1)),
        locality: undefined,
      }),
    );
    const found = candidatesOf(records);
    for (let index = 0; index < 200; index += 2) expect(found).toContainEqual([index, index + 1]);
    expect(found.length).toBeLessThan(2_000);
  });
});

/** A word of its own for each number. */
function nameOf(index: number): string {
  return [...String(index + 100)].map((digit) => "bcdfghjklm"[Number(digit)]).join("u");
}
