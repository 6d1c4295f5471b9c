import { inSlices } from "../../platform/in-slices.ts";
import type { Site, Unreached } from "./unreached.ts";

/** A site with the inhabitants that it reaches and none before it did. */
type Step<S extends Site> = { site: S; gain: number };

/** The greedy choice, and what each candidate alone would have gained. */
export type BestNext<S extends Site> = { steps: Step<S>[]; alone: Float64Array };

/**
 * The greedy choice for maximum coverage (Nemhauser, Wolsey and Fisher 1978): again and again the
 * site that gains most, the first among equals, until there are `count` or none gains. A gain can only
 * fall as others are chosen, so that a site is counted anew only when it seems the best (Minoux 1978).
 */
export async function bestNext<S extends Site>(
  unreached: Unreached,
  sites: S[],
  count: number,
): Promise<BestNext<S>> {
  const alone = new Float64Array(sites.length);
  await inSlices(sites.entries(), ([number, site]) => {
    alone[number] = unreached.gain(site);
  });
  const gains = alone.slice();
  // how many steps were taken when the gain was counted
  const counted = new Uint8Array(sites.length);
  const steps: Step<S>[] = [];
  await inSlices(recounts(), ({ number, site }) => {
    gains[number] = unreached.gain(site);
    counted[number] = steps.length;
  });
  return { steps, alone };

  /** Takes the best while its gain is of now; gives out what must be counted anew. */
  function* recounts(): Generator<{ number: number; site: S }> {
    while (steps.length < count) {
      const number = largestOf(gains);
      const site = sites[number];
      if (!site || (gains[number] ?? 0) <= 0) return;
      if (counted[number] === steps.length) {
        steps.push({ site, gain: unreached.take(site) });
        gains[number] = 0;
      } else yield { number, site };
    }
  }
}

function largestOf(gains: Float64Array): number {
  let best = 0;
  for (let number = 1; number < gains.length; number++) {
    if ((gains[number] ?? 0) > (gains[best] ?? 0)) best = number;
  }
  return best;
}
