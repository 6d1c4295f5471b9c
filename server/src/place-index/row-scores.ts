import { firstNotBelow } from "../platform/first-not-below.ts";

/** Rows that answer a text, ascending, and how well each does: bigger is better. */
export type RowScores = { rows: Uint32Array; scores: Float32Array };

/** How well a row answers; 0 where it does not. */
export function scoreOf({ rows, scores }: RowScores, row: number): number {
  const at = firstNotBelow(rows, row);
  return rows[at] === row ? (scores[at] ?? 0) : 0;
}

/** The rows of both, with the sums of their scores. */
export function inBoth(a: RowScores, b: RowScores): RowScores {
  const most = Math.min(a.rows.length, b.rows.length);
  const [rows, scores] = [new Uint32Array(most), new Float32Array(most)];
  let [atA, atB, count] = [0, 0, 0];
  while (atA < a.rows.length && atB < b.rows.length) {
    const [rowA, rowB] = [a.rows[atA] ?? 0, b.rows[atB] ?? 0];
    if (rowA === rowB) {
      rows[count] = rowA;
      scores[count++] = (a.scores[atA++] ?? 0) + (b.scores[atB++] ?? 0);
    } else if (rowA < rowB) atA++;
    else atB++;
  }
  // copies, so that no more is kept than there is
  return { rows: rows.slice(0, count), scores: scores.slice(0, count) };
}
