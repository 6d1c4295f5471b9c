import type { Position } from "@passerelle/data/contract";
import { metresFrom } from "../place-index/distance.ts";
import type { PlaceIndex } from "../place-index/place-index.ts";
import type { RowScores } from "../place-index/row-scores.ts";

type Scored = { row: number; score: number; metres: number; nameRank: number };

/** The rows with the best scores, the nearest to `near` first among equals, then by name. */
export function bestRows(
  { longitudes, latitudes, nameRanks }: PlaceIndex,
  { rows, scores }: RowScores,
  near: Position | undefined,
  limit: number,
): number[] {
  const metresTo = near ? metresFrom(near) : () => 0;
  const best: Scored[] = [];
  for (let at = 0; at < rows.length; at++) {
    const [row, score] = [rows[at] ?? 0, scores[at] ?? 0];
    const last = best[limit - 1];
    if (last && score < last.score) continue;
    const metres = metresTo(longitudes[row] ?? 0, latitudes[row] ?? 0);
    const scored = { row, score, metres, nameRank: nameRanks[row] ?? 0 };
    if (last && compare(last, scored) < 0) continue;
    best.push(scored);
    best.sort(compare);
    best.length = Math.min(best.length, limit);
  }
  return best.map(({ row }) => row);
}

function compare(a: Scored, b: Scored): number {
  return b.score - a.score || a.metres - b.metres || a.nameRank - b.nameRank;
}
