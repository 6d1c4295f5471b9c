import { CRITERIA, type CriterionCount, VERDICTS } from "@passerelle/data/contract";
import type { Selection } from "../selection/selection.ts";
import type { VerdictColumns } from "./verdict-columns.ts";

/** How many of the selected places have each verdict, criterion by criterion. */
export function countVerdicts(
  { evaluation }: Selection,
  columns: VerdictColumns,
): CriterionCount[] {
  const failing = evaluation.over();
  return CRITERIA.map((key) => {
    const counts = { yes: 0, unknown: 0, no: 0 };
    const column = columns[key];
    for (let row = 0; row < failing.length; row++) {
      const verdict = VERDICTS[column[row] ?? 0];
      if (failing[row] === 0 && verdict) counts[verdict]++;
    }
    return { key, ...counts };
  });
}
