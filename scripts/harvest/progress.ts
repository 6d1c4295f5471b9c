import { SingleBar } from "cli-progress";
import type { HarvestOptions } from "./harvest.ts";

/** A progress bar on standard error, so that standard output stays for the report. */
export function startProgress(): { update: HarvestOptions["onProgress"]; stop: () => void } {
  const bar = new SingleBar({
    format: "{bar} {value}/{total} {source}",
    stream: process.stderr,
    hideCursor: true,
    clearOnComplete: true,
    noTTYOutput: false,
  });
  let started = false;
  return {
    update: ({ source, done, total }) => {
      if (!started) bar.start(total, 0, { source });
      started = true;
      bar.update(done, { source });
    },
    stop: () => bar.stop(),
  };
}
