import type { Database } from "@passerelle/server/db";
import { matchDecisions, records } from "@passerelle/server/db/schema";
import { and, eq } from "drizzle-orm";
import { keyOf, partsOf } from "../harvest/merge/keys.ts";

export type NewDecision = { a: string; b: string; isSame: boolean; author: string; reason: string };

/**
 * Stores what a person says of two records; a later word replaces an earlier one of the same pair.
 *
 * @throws when a key names no record, or both are one.
 */
export async function decide(db: Database, decision: NewDecision, now: Date): Promise<void> {
  const { isSame, author, reason } = decision;
  const [a, b] = [decision.a, decision.b].sort();
  if (!a || !b || a === b)
    throw new Error("A decision is about two records: source:ref source:ref");
  for (const key of [a, b]) await requireRecord(db, key);
  const said = { isSame, author, reason, decidedAt: now };
  const first = partsOf(a);
  const second = partsOf(b);
  await db
    .insert(matchDecisions)
    .values({
      aSourceId: first.sourceId,
      aRef: first.ref,
      bSourceId: second.sourceId,
      bRef: second.ref,
      ...said,
    })
    .onConflictDoUpdate({
      target: [
        matchDecisions.aSourceId,
        matchDecisions.aRef,
        matchDecisions.bSourceId,
        matchDecisions.bRef,
      ],
      set: said,
    });
}

async function requireRecord(db: Database, key: string) {
  const { sourceId, ref } = partsOf(key);
  const count = await db.$count(records, and(eq(records.sourceId, sourceId), eq(records.ref, ref)));
  if (!count) throw new Error(`No record is called ${keyOf(sourceId, ref)} (expected source:ref)`);
}
