import type { Database } from "@passerelle/server/db";
import {
  candidates,
  claims,
  geocodings,
  records,
  suppressions,
} from "@passerelle/server/db/schema";
import { and, eq } from "drizzle-orm";
import { forgetFingerprints } from "../harvest/fingerprint.ts";
import { wantedAddressOf } from "../harvest/geocode/address.ts";
import { keyOf, partsOf } from "../harvest/merge/keys.ts";
import { mergePlaces } from "../harvest/merge/merge.ts";
import { waitForWriters } from "../harvest/transaction.ts";
import { clearPlaces, type RemainingPlace } from "./clear-places.ts";

/** Who takes a record out, and why. */
export type Request = { author: string; reason: string };

/**
 * Takes records out for good, in one transaction: they are forgotten and every harvest leaves them
 * out. Their places are made anew from what other records say, or are gone with them.
 *
 * @param keys of records, `source:ref`
 * @returns the places that other records still hold
 * @throws when a key names no record
 */
export function takeOut(
  db: Database,
  keys: string[],
  request: Request,
  now: Date,
): Promise<RemainingPlace[]> {
  return db.transaction(async (tx) => {
    await waitForWriters(tx);
    const places = new Set<string>();
    for (const key of keys) {
      const placeId = await forgetRecord(tx, key);
      if (placeId) places.add(placeId);
      await tx
        .insert(suppressions)
        .values({ ...partsOf(key), ...request, suppressedAt: now })
        .onConflictDoNothing();
    }
    await readAnew(tx, keys);
    return clearPlaces(tx, [...places], () => mergePlaces(tx, now));
  });
}

/**
 * Lets the next harvest take records in again.
 *
 * @throws when a key names none that was taken out
 */
export function letBackIn(db: Database, keys: string[]): Promise<void> {
  return db.transaction(async (tx) => {
    for (const key of keys) {
      const { sourceId, ref } = partsOf(key);
      const gone = await tx
        .delete(suppressions)
        .where(and(eq(suppressions.sourceId, sourceId), eq(suppressions.ref, ref)))
        .returning({ ref: suppressions.ref });
      if (!gone.length) throw new Error(`No record ${key} was taken out (expected source:ref)`);
    }
    await readAnew(tx, keys);
  });
}

/** @returns the place that it belonged to */
async function forgetRecord(db: Database, key: string): Promise<string | null> {
  const { sourceId, ref } = partsOf(key);
  const [record] = await db
    .delete(records)
    .where(and(eq(records.sourceId, sourceId), eq(records.ref, ref)))
    .returning({ draft: records.draft, placeId: records.placeId });
  const [candidate] = await db
    .delete(candidates)
    .where(and(eq(candidates.sourceId, sourceId), eq(candidates.ref, ref)))
    .returning({ draft: candidates.draft });
  const draft = record?.draft ?? candidate?.draft;
  if (!draft) throw new Error(`No record is called ${keyOf(sourceId, ref)} (expected source:ref)`);
  await db.delete(claims).where(and(eq(claims.sourceId, sourceId), eq(claims.ref, ref)));
  // as it was asked for before a register placed it; whoever shares the address asks again
  const wanted = wantedAddressOf({ ...draft, precision: "locality" });
  if (wanted) await db.delete(geocodings).where(eq(geocodings.address, wanted.key));
  return record?.placeId ?? null;
}

/** A file that did not change is not read again: what is left out of it did. */
async function readAnew(db: Database, keys: string[]) {
  const sources = [...new Set(keys.map((key) => partsOf(key).sourceId))];
  await forgetFingerprints(db, ...sources);
}
