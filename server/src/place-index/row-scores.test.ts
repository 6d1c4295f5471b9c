import fc from "fast-check";
import { expect, it } from "vitest";
import { inBoth, type RowScores, scoreOf } from "./row-scores.ts";

const rowScores = fc
  .uniqueArray(fc.tuple(fc.nat(60), fc.nat(20)), { selector: ([row]) => row })
  .map((pairs): RowScores => {
    const sorted = pairs.toSorted(([a], [b]) => a - b);
    return {
      rows: Uint32Array.from(sorted, ([row]) => row),
      scores: Float32Array.from(sorted, ([, score]) => score),
    };
  });

it("keeps the rows of both, with the sums of their scores", () => {
  fc.assert(
    fc.property(rowScores, rowScores, (a, b) => {
      const both = inBoth(a, b);
      expect([...both.rows]).toEqual([...a.rows].filter((row) => b.rows.includes(row)));
      for (const row of both.rows) {
        expect(scoreOf(both, row)).toBe(scoreOf(a, row) + scoreOf(b, row));
      }
      for (const row of a.rows) if (!b.rows.includes(row)) expect(scoreOf(both, row)).toBe(0);
    }),
  );
});
