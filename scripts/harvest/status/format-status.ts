import { createTable } from "../table.ts";
import type { Status } from "./read-status.ts";

/** The status as two tables for people. */
export function formatStatus({ sources, runs }: Status): string {
  const standing = createTable(["source", "stands", "last read", "age", "origin", "records"], 3);
  for (const { source, lastRun, harvestedAt, ageDays, origin, records, ...rest } of sources) {
    const inARow = rest.failures > 1 ? `, ${rest.failures} times` : "";
    const stale = rest.isStale ? ", stale" : "";
    standing.push([
      source,
      lastRun ? `${lastRun.status}${inARow}${stale}` : "never read",
      harvestedAt?.slice(0, 16).replace("T", " ") ?? "-",
      ageDays === undefined ? "-" : `${ageDays} d`,
      origin ?? "-",
      records,
    ]);
  }
  const messages = sources.flatMap(({ source, lastRun }) =>
    lastRun?.message ? [`${source} ${lastRun.status}: ${lastRun.message}`] : [],
  );
  return [standing.toString(), ...messages, ...formatRuns(runs)].join("\n");
}

function formatRuns(runs: Status["runs"]): string[] {
  if (!runs.length) return ["The raw archive is empty."];
  const table = createTable(["run", "sources", "files", "MB"], 1);
  for (const { run, sources, files, bytes } of runs) {
    const names = sources.length > 3 ? `${sources.length} sources` : sources.join(", ");
    table.push([run, names, files, (bytes / 1e6).toFixed(1)]);
  }
  return [
    "Newest runs in the raw archive (pnpm harvest --from RUN reads one again):",
    table.toString(),
  ];
}
