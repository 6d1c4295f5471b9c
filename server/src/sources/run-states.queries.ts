import { type HarvestRun, type Source, STALE_FAILURES } from "@passerelle/data/contract";
import { and, desc, eq, gt, isNotNull, notInArray, sql } from "drizzle-orm";
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
    last.map(({ sourceId: source, ...attempt }) => {
      const good = lastGood.get(source);
      const inARow = failures.get(source) ?? 0;
      const state: RunState = {
        lastRun: finished(attempt),
        ...(good && { lastGoodRun: finished(good) }),
        failures: inARow,
        isStale: good !== undefined && inARow >= STALE_FAILURES,
      };
      return [source, state];
    }),
  );
}

/** Sources whose data is shown although it could not be renewed for long. */
export async function findStaleSources(db: Database) {
  const states = await readRunStates(db);
  const rows = await db
    .select({ source: sources.id, harvestedAt: sources.harvestedAt })
    .from(sources)
    .where(isNotNull(sources.harvestedAt))
    .orderBy(sources.id);
  return rows.flatMap(({ source, harvestedAt }) => {
    const { isStale, failures = 0 } = states.get(source) ?? {};
    return isStale && harvestedAt ? [{ source, harvestedAt, failures }] : [];
  });
}

const { sourceId, finishedAt, run, id } = harvestRuns;
const status = sql`(${run} ->> 'status')`;

/** The last run of each source, or the last of one status, found from its end. */
function readLatest(db: Database, only?: HarvestRun["status"]) {
  const latest = db
    .select({ finishedAt, run })
    .from(harvestRuns)
    .where(and(eq(sourceId, sources.id), only && eq(status, only)))
    .orderBy(desc(id))
    .limit(1)
    .as("latest");
  return db
    .select({ sourceId: sources.id, finishedAt: latest.finishedAt, run: latest.run })
    .from(sources)
    .innerJoinLateral(latest, sql`true`);
}

/** Failures of each source after its last attempt that was none. */
async function countFailures(db: Database): Promise<Map<string, number>> {
  const lastOther = db
    .select({ id })
    .from(harvestRuns)
    .where(and(eq(sourceId, sources.id), notInArray(status, FAILURES)))
    .orderBy(desc(id))
    .limit(1)
    .as("last_other");
  const rows = await db
    .select({ sourceId: sources.id, failures: sql<number>`count(*)::int` })
    .from(sources)
    .leftJoinLateral(lastOther, sql`true`)
    .innerJoin(
      harvestRuns,
      and(eq(sourceId, sources.id), gt(id, sql`coalesce(${lastOther.id}, 0)`)),
    )
    .groupBy(sources.id);
  return new Map(rows.map((row) => [row.sourceId, row.failures]));
}

function finished({ run, finishedAt }: { run: HarvestRun; finishedAt: Date }) {
  return { ...run, finishedAt: finishedAt.toISOString() };
}
