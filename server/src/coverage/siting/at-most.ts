/** The greedy choice gains at least this share of the best one: 1 - 1/e. */
export const GUARANTEE = 1 - 1 / Math.E;

/**
 * What no choice of `count` sites can exceed: the gain of the greedy choice by its guarantee, or the
 * sum of what the best sites gain alone, whichever is less.
 */
export function atMost(greedyGain: number, alone: Float64Array, count: number): number {
  const best = alone.toSorted().reverse().subarray(0, count);
  const separately = best.reduce((sum, gain) => sum + gain, 0);
  return Math.min(greedyGain / GUARANTEE, separately);
}
