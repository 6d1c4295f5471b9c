import type { Authority, Draft } from "@passerelle/data/contract";
import type { Decision } from "@passerelle/matching";
import type { Database } from "@passerelle/server/db";
import { matchDecisions, places, records, sources } from "@passerelle/server/db/schema";
import { eq } from "drizzle-orm";
import type { KnownPlace } from "./identity.ts";
import { keyOf } from "./keys.ts";

/** A record of layer 2, with where it stands. */
export type HeldRecord = {
  key: string;
  sourceId: string;
  draft: Draft;
  authority: Authority;
  placeId: string | null;
  isPending: boolean;
  isWithdrawn: boolean;
};

/** Everything that a merge starts from. */
export type MergeState = {
  records: HeldRecord[];
  places: Map<string, KnownPlace>;
  decisions: Decision[];
};

export async function readMergeState(db: Database): Promise<MergeState> {
  const rows = await db
    .select({
      sourceId: records.sourceId,
      draft: records.draft,
      authority: sources.authority,
      placeId: records.placeId,
      isPending: records.isPending,
      withdrawnAt: records.withdrawnAt,
    })
    .from(records)
    .innerJoin(sources, eq(sources.id, records.sourceId));
  const known = await db.select().from(places);
  return {
    records: rows
      .map(({ withdrawnAt, ...row }) => ({
        ...row,
        key: keyOf(row.sourceId, row.draft.ref),
        isWithdrawn: withdrawnAt !== null,
      }))
      // by key, so that slugs and organisations do not depend on the order of the rows
      .toSorted((a, b) => (a.key < b.key ? -1 : 1)),
    places: new Map(known.map((place) => [place.id, place])),
    decisions: await readDecisions(db),
  };
}

async function readDecisions(db: Database): Promise<Decision[]> {
  const rows = await db.select().from(matchDecisions);
  return rows.map(({ aSourceId, aRef, bSourceId, bRef, isSame }) => ({
    a: keyOf(aSourceId, aRef),
    b: keyOf(bSourceId, bRef),
    same: isSame,
  }));
}
