import type { Manifest } from "./manifest.ts";
import type { RawArchive } from "./raw-archive.ts";

const DAY_MS = 86_400_000;
/** Every run of so many days is kept. */
const ALL_DAYS = 30;
/** Of runs of so many days, the newest of each month is kept. */
const MONTHLY_DAYS = 365;

/**
 * The runs that are no longer kept: those older than 30 days, but for the newest of each month of the
 * last year, the newest that holds each source, and those whose data is in use.
 *
 * @param manifests newest first
 * @param inUse runs from which some source's data in use comes
 */
export function findOldRuns(manifests: Manifest[], inUse: Set<string>, now: Date): string[] {
  const months = new Set<string>();
  const sources = new Set<string>();
  return manifests
    .filter(({ run, startedAt, files }) => {
      const days = (now.getTime() - Date.parse(startedAt)) / DAY_MS;
      const month = startedAt.slice(0, 7);
      const isNewestOfMonth = !months.has(month);
      const isNewestOfSource = files.some(({ source }) => !sources.has(source));
      months.add(month);
      for (const { source } of files) sources.add(source);
      return !(
        days <= ALL_DAYS ||
        (days <= MONTHLY_DAYS && isNewestOfMonth) ||
        isNewestOfSource ||
        inUse.has(run)
      );
    })
    .map(({ run }) => run);
}

/** Removes old runs and the files that no other run holds. */
export function prune(archive: RawArchive, inUse: Set<string>, now: Date) {
  const old = findOldRuns(archive.readManifests(), inUse, now);
  for (const run of old) archive.removeManifest(run);
  const kept = archive.readManifests().flatMap(({ files }) => files);
  const files = archive.removeAllBut(new Set(kept.map(({ sha256 }) => sha256)));
  return { runs: old.length, files };
}
