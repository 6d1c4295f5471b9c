import type { Position } from "@passerelle/data/contract";
import { metresFrom } from "../place-index/distance.ts";
import type { PlaceIndex } from "../place-index/place-index.ts";

type Scored = { row: number; score: number; metres: number; nameRank: number };

/** The rows with the best scores, the nearest to `near` first among equals, then by name. */
export function bestRows(
  { longitudes, latitudes, nameRanks }: PlaceIndex,
  scores: Float32Array,
  near: Position | undefined,
  limit: number,
): number[] {
  const metresTo = near ? metresFrom(near) : () => 0;
  const best: Scored[] = [];
  for (let row = 0; row < scores.length; row++) {
    const score = scores[row] ?? Number.NaN;
    const last = best[limit - 1];
    // so written that what does not match, NaN, is passed over too
    if (!(score >= (last?.score ?? 0))) continue;
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
