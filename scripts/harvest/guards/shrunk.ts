import type { HarvestRun } from "@passerelle/data/contract";

/** Share of its valid records that a source may lose at once, unless it says otherwise. */
const MAX_FALL = 0.3;

/** How many records of a run could be used. */
export function validOf({ created, updated, unchanged }: HarvestRun): number {
  return created + updated + unchanged;
}

/**
 * Why a source must not be published: it lost more of its valid records than it may since its last
 * good run. Undefined when all is well.
 */
export function findShrinkage(
  source: { id: string; maxFall?: number | undefined },
  valid: number,
  lastGood: HarvestRun | undefined,
  run: string,
): string | undefined {
  const before = lastGood ? validOf(lastGood) : 0;
  const { id, maxFall = MAX_FALL } = source;
  if (valid >= before * (1 - maxFall)) return undefined;
  const percent = Math.round((1 - valid / before) * 100);
  return `${valid} valid records, ${percent} % fewer than the ${before} of the last good run (up to ${Math.round(maxFall * 100)} % may go at once); what was there stays. See what would change with pnpm harvest ${id} --from ${run} --diff, publish it with pnpm harvest ${id} --from ${run} --accept`;
}
