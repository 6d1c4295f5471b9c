import type { Border, TravelMode } from "@passerelle/data/contract";
import { and, eq, lt, sql } from "drizzle-orm";
import type { Database } from "../../db/client.ts";
import { coverageTrend, publications } from "../../db/schema.ts";

/** What is recorded: an area, a function (empty for all places), a way to go, a state of the border. */
export type TrendKey = { area: string; function: string; mode: TravelMode; border: Border };

/** Inhabitants of the area, and those within each number of minutes of the curve. */
export type TrendRow = TrendKey & { inhabitants: number; reached: number[] };

/** When a data version was published; undefined of 0, which is before any publication. */
export async function findPublishedAt(
  db: Database,
  dataVersion: number,
): Promise<Date | undefined> {
  const [row] = await db
    .select({ at: publications.at })
    .from(publications)
    .where(eq(publications.id, dataVersion));
  return row?.at;
}

/** The recorded states before a data version, the oldest first. */
export function findTrend(db: Database, key: TrendKey, dataVersion: number) {
  return db
    .select({
      dataVersion: coverageTrend.dataVersion,
      publishedAt: coverageTrend.publishedAt,
      inhabitants: coverageTrend.inhabitants,
      reached: coverageTrend.reached,
    })
    .from(coverageTrend)
    .where(
      and(
        eq(coverageTrend.area, key.area),
        eq(coverageTrend.function, key.function),
        eq(coverageTrend.mode, key.mode),
        eq(coverageTrend.border, key.border),
        lt(coverageTrend.dataVersion, dataVersion),
      ),
    )
    .orderBy(coverageTrend.dataVersion);
}

/** Stores the rows whose figures are others than those last stored; gives how many there were. */
export async function insertChanged(
  db: Database,
  rows: TrendRow[],
  published: { dataVersion: number; at: Date },
): Promise<number> {
  const inserted = await db
    .insert(coverageTrend)
    .select(
      sql`select now_there.area, now_there.function, now_there.mode, now_there.border,
            ${published.dataVersion}::bigint, ${published.at.toISOString()}::timestamptz,
            now_there.inhabitants, now_there.reached
          from json_to_recordset(${JSON.stringify(rows)}::json) as now_there
            (area text, function text, mode text, border text, inhabitants int, reached int[])
          left join lateral (
            select stored.inhabitants, stored.reached from ${coverageTrend} as stored
            where (stored.area, stored.function, stored.mode, stored.border)
              = (now_there.area, now_there.function, now_there.mode, now_there.border)
            order by stored.data_version desc limit 1
          ) as before on true
          where (before.inhabitants, before.reached)
            is distinct from (now_there.inhabitants, now_there.reached)`,
    )
    .onConflictDoNothing()
    .returning({ area: coverageTrend.area });
  return inserted.length;
}
