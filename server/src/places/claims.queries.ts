import type { Claim } from "@passerelle/data/contract";
import { and, asc, desc, eq, sql } from "drizzle-orm";
import type { Database } from "../db/client.ts";
import { claims, records, sources } from "../db/schema.ts";

/** Who says what of a place: by field, the shown values first. */
export async function findClaims(db: Database, placeId: string): Promise<Claim[]> {
  const rows = await db
    .select({
      field: claims.field,
      value: claims.value,
      source: claims.sourceId,
      record: claims.ref,
      licence: sql<string>`coalesce(${records.draft}->'fieldLicences'->>${claims.field}, ${sources.licence})`,
      date: claims.date,
      shown: claims.isShown,
      seenAt: records.seenAt,
      withdrawnAt: records.withdrawnAt,
    })
    .from(claims)
    .innerJoin(sources, eq(sources.id, claims.sourceId))
    .innerJoin(records, and(eq(records.sourceId, claims.sourceId), eq(records.ref, claims.ref)))
    .where(eq(claims.placeId, placeId))
    .orderBy(asc(claims.field), desc(claims.isShown), asc(claims.sourceId), asc(claims.ref));
  return rows.map(({ date, seenAt, withdrawnAt, ...claim }) => ({
    ...claim,
    ...(date && { date }),
    seenAt: seenAt.toISOString(),
    ...(withdrawnAt && { withdrawnAt: withdrawnAt.toISOString() }),
  }));
}
