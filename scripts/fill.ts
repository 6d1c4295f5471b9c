import type { Database } from "@passerelle/server/db";
import { shownPlaces } from "@passerelle/server/db/schema";
import type { Environment } from "@passerelle/server/env";
import { count } from "drizzle-orm";
import { findArchive } from "./harvest/fetch/archive.ts";
import { findRegisters } from "./harvest/geocode/open-registers.ts";
import { harvest } from "./harvest/harvest.ts";
import { AT_START } from "./harvest/http/patience.ts";
import { loadSources } from "./harvest/load-sources.ts";
import { openNetwork } from "./harvest/network.ts";
import { startProgress } from "./harvest/progress.ts";
import { formatHarvest } from "./harvest/report.ts";
import type { Source } from "./harvest/source.ts";

/**
 * Reads the sources into a database without places, and asks no publisher for what takes minutes; says
 * so when only curated ones came in.
 */
export async function fillIfEmpty(db: Database, environment: Environment) {
  const [row] = await db.select({ places: count() }).from(shownPlaces);
  if (row?.places) return;
  console.log("Reading the sources…");
  const progress = startProgress();
  const http = openNetwork(environment, { patience: AT_START });
  const archive = findArchive(environment.ARCHIVE_DIR);
  const sources = (await loadSources()).map(withoutSlowDownload);
  const done = await harvest(db, sources, {
    archive,
    // hundreds of megabytes: the first harvest downloads them
    geocoders: { ...findRegisters(environment, archive), belgiumUrl: undefined },
    http,
    dataDir: environment.DATA_DIR,
    onProgress: progress.update,
  }).finally(() => Promise.all([progress.stop(), http.close()]));
  console.log(formatHarvest(done));
  if (done.runs.every(({ origin }) => !origin || origin === "curated")) {
    console.log(
      "Notice: no source could be reached, so only the curated places are shown and municipalities are circles. Run pnpm harvest when the network is back.",
    );
  }
}

function withoutSlowDownload(source: Source): Source {
  if (!source.isSlow) return source;
  return { ...source, files: source.files.map(({ live: _, ...file }) => file) } as Source;
}
