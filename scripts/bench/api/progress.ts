import { SingleBar } from "cli-progress";

/** A bar on standard error for each step in turn, so that standard output stays for the figures. */
export function startProgress() {
  const bar = new SingleBar({
    format: "{bar} {value}/{total} {step}",
    stream: process.stderr,
    hideCursor: true,
    clearOnComplete: true,
  });
  let current = "";
  return {
    update: (step: string, done: number, total: number) => {
      if (step !== current) bar.start(total, 0, { step });
      current = step;
      bar.update(done, { step });
    },
    stop: () => bar.stop(),
  };
}
