import type { HarvestRun } from "@passerelle/data/contract";

/** How the command ends, for timers and monitors. */
export const EXIT = { well: 0, failed: 1, held: 2, busy: 3 } as const;

/** The worst that happened to a source: failed before held; skipped is well. */
export function exitCodeOf(runs: HarvestRun[]): number {
  const statuses = runs.map(({ status }) => status);
  if (statuses.includes("failed")) return EXIT.failed;
  return statuses.includes("held") ? EXIT.held : EXIT.well;
}
