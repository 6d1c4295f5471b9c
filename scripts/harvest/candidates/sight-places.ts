import type { Database } from "@passerelle/server/db";
import { candidates, publications } from "@passerelle/server/db/schema";
import { and, eq } from "drizzle-orm";
import { keyOf } from "../merge/keys.ts";
import { readMergeState } from "../merge/read-state.ts";
import { waitForWriters } from "../transaction.ts";
import { compare } from "./compare.ts";

/**
 * Notes at each candidate which place of ours it is, in one transaction. One that could be two places
 * tells nothing of either.
 *
 * @returns how many places a candidate was found for
 */
export async function sightPlaces(db: Database, now: Date): Promise<number> {
  return db.transaction(async (tx) => {
    await waitForWriters(tx);
    const held = await tx.select().from(candidates);
    if (held.length === 0) return 0;
    const { sightings } = compare(held, await readMergeState(tx));
    const seen = held.map(({ sourceId, ref, placeId }) => {
      const places = new Set(sightings.get(keyOf(sourceId, ref))?.map((record) => record.placeId));
      const [only = null] = places.size === 1 ? places : [];
      return { sourceId, ref, before: placeId, placeId: only };
    });
    const changed = seen.filter(({ before, placeId }) => before !== placeId);
    for (const { sourceId, ref, placeId } of changed) {
      await tx
        .update(candidates)
        .set({ placeId })
        .where(and(eq(candidates.sourceId, sourceId), eq(candidates.ref, ref)));
    }
    if (changed.length) await tx.insert(publications).values({ at: now, what: "candidates" });
    return new Set(seen.map(({ placeId }) => placeId).filter(Boolean)).size;
  });
}
