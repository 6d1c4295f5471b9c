import { type HarvestRun, type Source, STALE_FAILURES } from "@passerelle/data/contract";
import { and, desc, eq, isNotNull, sql } from "drizzle-orm";
import type { Database } from "../db/client.ts";
import { harvestRuns, sources } from "../db/schema.ts";

/** How the attempts at one source went. */
type RunState = Pick<Source, "lastRun" | "lastGoodRun" | "failures" | "isStale">;

const FAILURES = ["failed", "held"];

/** How the attempts at each source went, by its id. */
export async function readRunStates(db: Database): Promise<Map<string, RunState>> {
  const last = await readLatest(db);
  const lastGood = new Map((await readLatest(db, "ok")).map((row) => [row.sourceId, row] as const));
  const failures = await countFailures(db);
  return new Map(
    last.map(({ sourceId, ...run }) => {
      const good = lastGood.get(sourceId);
      const inARow = failures.get(sourceId) ?? 0;
      const state: RunState = {
        lastRun: finished(run),
        ...(good && { lastGoodRun: finished(good) }),
        failures: inARow,
        isStale: good !== undefined && inARow >= STALE_FAILURES,
      };
      return [sourceId, state];
    }),
  );
}

/** Sources whose data is shown although it could not be renewed for long. */
export async function findStaleSources(db: Database) {
  const states = await readRunStates(db);
  const rows = await db
    .select({ id: sources.id, harvestedAt: sources.harvestedAt })
    .from(sources)
    .where(isNotNull(sources.harvestedAt))
    .orderBy(sources.id);
  return rows.flatMap(({ id, harvestedAt }) => {
    const { isStale, failures = 0 } = states.get(id) ?? {};
    return isStale && harvestedAt ? [{ source: id, harvestedAt, failures }] : [];
  });
}

function readLatest(db: Database, status?: HarvestRun["status"]) {
  const { sourceId, finishedAt, run, id } = harvestRuns;
  return db
    .selectDistinctOn([sourceId], { sourceId, finishedAt, run })
    .from(harvestRuns)
    .where(status && eq(sql`${run} ->> 'status'`, status))
    .orderBy(sourceId, desc(id));
}

/** Failures of each source after its last attempt that was none. */
async function countFailures(db: Database): Promise<Map<string, number>> {
  const { sourceId, run, id } = harvestRuns;
  const isFailure = sql`${run} ->> 'status' in (${sql.join(
    FAILURES.map((status) => sql`${status}`),
    sql`, `,
  )})`;
  const lastOther = db
    .select({ sourceId, id: sql<number>`max(${id})`.as("last_other") })
    .from(harvestRuns)
    .where(sql`not (${isFailure})`)
    .groupBy(sourceId)
    .as("other");
  const rows = await db
    .select({ sourceId, failures: sql<number>`count(*)::int` })
    .from(harvestRuns)
    .leftJoin(lastOther, eq(lastOther.sourceId, sourceId))
    .where(and(isFailure, sql`${id} > coalesce(${lastOther.id}, 0)`))
    .groupBy(sourceId);
  return new Map(rows.map((row) => [row.sourceId, row.failures]));
}

function finished({ run, finishedAt }: { run: HarvestRun; finishedAt: Date }) {
  return { ...run, finishedAt: finishedAt.toISOString() };
}
