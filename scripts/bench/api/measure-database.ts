import postgres from "postgres";
import { clientOf } from "./http-client.ts";
import { type Load, measureCalls } from "./measure-calls.ts";
import { prepareMvt } from "./mvt.queries.ts";
import type { Figure } from "./report.ts";
import { scenariosOf } from "./scenarios.ts";
import { startMvtServer, startServer } from "./server-process.ts";

/** Serves a filled database with the real server and measures every scenario, one after the other. */
export async function measureDatabase(
  databaseUrl: string,
  load: Load,
  onProgress: (done: number, total: number) => void,
): Promise<{ figures: Figure[]; secondsToFirst: number }> {
  const sql = postgres(databaseUrl, { max: load.connections, onnotice: () => {} });
  await prepareMvt(sql);
  const peers = await startMvtServer(databaseUrl);
  const server = await startServer(databaseUrl);
  try {
    // the index is made, and all opening hours are read, before facets are answered once
    const start = performance.now();
    const ask = clientOf(server.url);
    await ask("/api/v1/facets");
    const secondsToFirst = (performance.now() - start) / 1000;
    await untilCalm(() => ask("/api/v1/taxonomy"));
    const figures: Figure[] = [];
    const scenarios = await scenariosOf(server.url, peers.url, sql);
    for (const { name, call, peer } of scenarios) {
      onProgress(figures.length, scenarios.length);
      const timing = await measureCalls(call, load);
      figures.push({ name, timing, ...(peer && { peer: await measureCalls(peer, load) }) });
    }
    return { figures, secondsToFirst };
  } finally {
    await Promise.all([server.stop(), peers.stop()]);
    await sql.end();
  }
}

const CALM_CALLS = 100;
const CALM_MS = 6;
const PATIENCE_MS = 60_000;

/** Waits until calls are quick one after the other: after its first index a server works ahead, in slices; on a busy machine a minute at most. */
async function untilCalm(call: () => Promise<void>): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  for (let quick = 0; quick < CALM_CALLS && performance.now() < end; quick++) {
    const start = performance.now();
    await call();
    if (performance.now() - start > CALM_MS) quick = 0;
  }
}
