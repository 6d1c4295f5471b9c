import type { Database } from "@passerelle/server/db";
import { candidates } from "@passerelle/server/db/schema";
import { sql } from "drizzle-orm";
import { readFingerprint, SIGHTING, writeFingerprint } from "../fingerprint.ts";
import { keyOf } from "../merge/keys.ts";
import { readMergeState } from "../merge/read-state.ts";
import { announce } from "../publish/publish.ts";
import { waitForWriters } from "../transaction.ts";
import { compare } from "./compare.ts";

/**
 * Notes at each candidate which place of ours it is, in one transaction; done again when candidates,
 * places or the code changed. One that could be two places tells nothing of either.
 */
export async function sightPlaces(db: Database, code: string): Promise<void> {
  if (code === (await readFingerprint(db, SIGHTING))) return;
  await db.transaction(async (tx) => {
    await waitForWriters(tx);
    await writeFingerprint(tx, SIGHTING, code);
    const held = await tx.select().from(candidates);
    if (held.length === 0) return;
    const { sightings } = compare(held, await readMergeState(tx));
    const changed = held.flatMap(({ sourceId, ref, placeId }) => {
      const places = new Set(sightings.get(keyOf(sourceId, ref))?.map((record) => record.placeId));
      const [only = null] = places.size === 1 ? places : [];
      return only === placeId ? [] : [{ source_id: sourceId, ref, place_id: only }];
    });
    if (changed.length === 0) return;
    await tx.execute(sql`
      update ${candidates} as held set place_id = seen.place_id
      from jsonb_to_recordset(${JSON.stringify(changed)}::jsonb)
        as seen(source_id text, ref text, place_id text)
      where held.source_id = seen.source_id and held.ref = seen.ref`);
    await announce(tx, SIGHTING);
  });
}
