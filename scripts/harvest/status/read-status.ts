import type { Source } from "@passerelle/data/contract";
import type { Database } from "@passerelle/server/db";
import { findSources } from "@passerelle/server/sources";
import type { Manifest } from "../archive/manifest.ts";
import { listRuns } from "../archive/raw-archive.ts";

/** How one source stands. */
type SourceStatus = Pick<Source, "records" | "failures" | "isStale" | "origin" | "harvestedAt"> & {
  source: string;
  /** Whole days since the data in use was read. */
  ageDays?: number;
  lastRun?: { status: string; finishedAt: string; message?: string | undefined };
};

/** How the sources stand, and the newest runs that can be replayed. */
export type Status = {
  sources: SourceStatus[];
  runs: { run: string; sources: string[]; files: number; bytes: number }[];
};

const DAY_MS = 86_400_000;
const MAX_RUNS = 10;

export async function readStatus(db: Database, dataDir: string, now: Date): Promise<Status> {
  const sources = await findSources(db, "en");
  return {
    sources: sources.map(({ id, lastRun, harvestedAt, origin, ...source }) => ({
      source: id,
      ...(origin && { origin }),
      ...(harvestedAt && {
        harvestedAt,
        ageDays: Math.floor((now.getTime() - Date.parse(harvestedAt)) / DAY_MS),
      }),
      records: source.records,
      failures: source.failures,
      isStale: source.isStale,
      ...(lastRun && {
        lastRun: {
          status: lastRun.status,
          finishedAt: lastRun.finishedAt,
          ...(lastRun.message && { message: lastRun.message }),
        },
      }),
    })),
    runs: listRuns(dataDir).slice(0, MAX_RUNS).map(describe),
  };
}

function describe({ run, files }: Manifest) {
  return {
    run,
    sources: [...new Set(files.map(({ source }) => source))],
    files: files.length,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}
