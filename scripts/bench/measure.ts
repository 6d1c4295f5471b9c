import type { Verdict } from "@passerelle/matching";

/** A verdict beside what people say. */
export type Judged = { verdict: Verdict; same: boolean };

/** All from 0 to 1; precision and recall are of the verdict "same". */
export type Measures = {
  precision: number;
  recall: number;
  f1: number;
  /** Share of the pairs of one place that are not called different. */
  recallWithReview: number;
  /** Share of all pairs that are left to people. */
  review: number;
};

export function measure(judged: Judged[]): Measures {
  const count = (test: (each: Judged) => boolean) => judged.filter(test).length;
  const said = count(({ verdict }) => verdict === "same");
  const isSame = count(({ same }) => same);
  const right = count(({ verdict, same }) => same && verdict === "same");
  const kept = count(({ verdict, same }) => same && verdict !== "different");
  const precision = share(right, said);
  const recall = share(right, isSame);
  return {
    precision,
    recall,
    f1: share(2 * precision * recall, precision + recall),
    recallWithReview: share(kept, isSame),
    review: share(
      count(({ verdict }) => verdict === "review"),
      judged.length,
    ),
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
