import type { HarvestRun } from "@passerelle/data/contract";
import { log } from "@passerelle/server/log";
import type { HarvestOptions } from "../harvest.ts";
import type { Retry } from "../http/client.ts";
import { startProgress } from "../progress.ts";

/** What a harvest tells while it runs. */
export type Observer = Pick<HarvestOptions, "onStart" | "onProgress" | "onRun" | "onMergeStep"> & {
  onRetry?: (retry: Retry) => void;
  stop: () => void;
};

/** A progress bar for somebody who looks on. */
export function observeWithBar(): Observer {
  const { update, stop } = startProgress();
  return { onProgress: update, stop };
}

const LEVELS = { ok: "info", skipped: "info", held: "warn", failed: "error" } as const;

/** JSON lines that name the run and the source, for journals. */
export function observeWithLog(): Observer {
  let logger = log;
  return {
    onStart: (run, sources) => {
      logger = log.child({ run });
      logger.info({ sources }, "harvest begins");
    },
    onRetry: ({ source, ...retry }) => logger.warn({ source, ...retry }, "asking again"),
    onRun: ({ source, status, ...counts }: HarvestRun) =>
      logger[LEVELS[status]]({ source, status, ...counts }, "source done"),
    onMergeStep: (step) => logger.debug({ step }, "merging"),
    stop: () => logger.info("harvest ends"),
  };
}
