import type { Database } from "../db/client.ts";
import { readDataVersion } from "../platform/data-version.queries.ts";
import { log } from "../platform/log.ts";
import { indexedVersion, placeIndexOf } from "./held-index.ts";

/**
 * The data version that requests are answered from. Of `maxAgeMs` 0 that is the last one: the
 * database is asked each time, and a request after a publication waits for its index. Otherwise the
 * database is asked once in that time, and while the index of a new version is made, answers stay
 * those of the version before, so that nobody waits.
 */
export function servedVersionOf(
  db: Database,
  maxAgeMs: number,
  clock: () => number = () => performance.now(),
): () => Promise<number> {
  if (maxAgeMs === 0) return () => readDataVersion(db);
  let asked: { at: number; version: Promise<number> } | undefined;
  return async () => {
    if (!asked || clock() - asked.at >= maxAgeMs) asked = { at: clock(), version: ask() };
    return asked.version;
  };

  async function ask(): Promise<number> {
    try {
      const latest = await readDataVersion(db);
      const indexed = indexedVersion(db);
      if (indexed === undefined || indexed >= latest) return latest;
      placeIndexOf(db, latest).catch((error: unknown) => log.error({ err: error }));
      return indexed;
    } catch (error) {
      asked = undefined;
      throw error;
    }
  }
}
