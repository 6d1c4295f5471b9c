import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchRecords } from "./match-records.ts";
import type { Decision, MatchRecord } from "./record.ts";

const SETTINGS = { seed: 59_000, numRuns: 60 };
const KEYS = Array.from({ length: 14 }, (_, index) => `s${index % 3}/${index}`);

/** Few values of each field, so that records are alike by chance. */
const bodyArbitrary = fc.record({
  name: fc.constantFrom(
    "Mairie de Beauval",
    "COMMUNE DE BEAUVAL",
    "Médiathèque de Beauval",
    "Médiathèque Odette Verhulst",
    "Fil et Navette",
    "Fil Navette coworking",
    "Navette",
    "Centre social La Vigie",
  ),
  street: fc.constantFrom(undefined, "rue Longue", "RUE LONGUE", "quai Vert"),
  houseNumber: fc.constantFrom(undefined, "3", "12"),
  postcode: fc.constantFrom(undefined, "59999", "59888"),
  locality: fc.constantFrom(undefined, "Beauval", "Marquise"),
  phone: fc.constantFrom(undefined, "+33320000001", "+33320000002"),
  position: fc.constantFrom<[number, number] | undefined>(undefined, [3.1, 50.6], [3.11, 50.61]),
});

const recordsArbitrary = fc
  .array(bodyArbitrary, { minLength: 2, maxLength: KEYS.length })
  .map((bodies) =>
    bodies.map((body, index): MatchRecord => {
      const key = KEYS[index] ?? "";
      return { key, source: key.slice(0, 2), identifiers: [], typologies: [], ...body };
    }),
  );

const decisionsArbitrary = fc.array(
  fc.record({
    a: fc.constantFrom(...KEYS),
    b: fc.constantFrom(...KEYS),
    same: fc.boolean(),
  }),
  { maxLength: 6 },
);

/** Records and decisions, and the same in another order. */
const shuffledArbitrary = fc
  .tuple(recordsArbitrary, decisionsArbitrary)
  .chain(([records, decisions]) =>
    fc.record({
      records: fc.constant(records),
      decisions: fc.constant(decisions),
      otherRecords: fc.shuffledSubarray(records, { minLength: records.length }),
      otherDecisions: fc.shuffledSubarray(decisions, { minLength: decisions.length }),
    }),
  );

describe("matchRecords", () => {
  it("does not depend on the order of records and decisions", () => {
    fc.assert(
      fc.property(shuffledArbitrary, ({ records, decisions, otherRecords, otherDecisions }) => {
        const { clusters, review } = matchRecords(otherRecords, otherDecisions);
        expect({ clusters, review }).toEqual(
          (({ clusters, review }) => ({ clusters, review }))(matchRecords(records, decisions)),
        );
      }),
      SETTINGS,
    );
  });

  it("puts every record into exactly one cluster", () => {
    fc.assert(
      fc.property(recordsArbitrary, decisionsArbitrary, (records, decisions) => {
        const { clusters } = matchRecords(records, decisions);
        expect(clusters.flat().toSorted()).toEqual(records.map(({ key }) => key).toSorted());
      }),
      SETTINGS,
    );
  });

  it("never overrules a decision, but for those that it reports as contradicted", () => {
    fc.assert(
      fc.property(recordsArbitrary, decisionsArbitrary, (records, decisions) => {
        const { clusters, contradictions } = matchRecords(records, decisions);
        const clusterOf = (key: string) => clusters.find((cluster) => cluster.includes(key));
        for (const decision of decisions) {
          const [one, other] = [clusterOf(decision.a), clusterOf(decision.b)];
          if (!one || !other || decision.a === decision.b) continue;
          if (!contradictions.some((each) => isSamePair(each, decision) && decision.same)) {
            expect(one === other).toBe(decision.same);
          }
        }
      }),
      SETTINGS,
    );
  });

  it("finds the same again when what it joined is given to it as decisions", () => {
    fc.assert(
      fc.property(recordsArbitrary, (records) => {
        const { clusters } = matchRecords(records);
        const joined = clusters.flatMap(([first = "", ...others]) =>
          others.map((other): Decision => ({ a: first, b: other, same: true })),
        );
        const again = matchRecords(records, joined).clusters;
        for (const cluster of clusters) {
          expect(again.find((each) => each.includes(cluster[0] ?? ""))).toEqual(
            expect.arrayContaining(cluster),
          );
        }
      }),
      SETTINGS,
    );
  });
});

function isSamePair(one: Decision, other: Decision): boolean {
  return (one.a === other.a && one.b === other.b) || (one.a === other.b && one.b === other.a);
}
