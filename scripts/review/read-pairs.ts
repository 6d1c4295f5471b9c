import { completenessOf, type Draft } from "@passerelle/data/contract";
import type { Database } from "@passerelle/server/db";
import { matchReviews, records } from "@passerelle/server/db/schema";
import { and, eq, or } from "drizzle-orm";
import { keyOf } from "../harvest/merge/keys.ts";

/** A pair that the rule cannot tell, with both records. */
export type ReviewedPair = {
  a: { key: string; draft: Draft };
  b: { key: string; draft: Draft };
  score: number;
  parts: unknown;
};

/** The pairs to review; where more would be gained by knowing, because entries are thin, first. */
export async function readPairs(db: Database, limit: number): Promise<ReviewedPair[]> {
  const pairs = await db.select().from(matchReviews);
  const withDrafts: ReviewedPair[] = [];
  for (const { aSourceId, aRef, bSourceId, bRef, score, parts } of pairs) {
    const found = await db
      .select({ sourceId: records.sourceId, ref: records.ref, draft: records.draft })
      .from(records)
      .where(
        or(
          and(eq(records.sourceId, aSourceId), eq(records.ref, aRef)),
          and(eq(records.sourceId, bSourceId), eq(records.ref, bRef)),
        ),
      );
    const draftOf = (key: string) =>
      found.find((row) => keyOf(row.sourceId, row.ref) === key)?.draft;
    const [a, b] = [keyOf(aSourceId, aRef), keyOf(bSourceId, bRef)];
    const [draftA, draftB] = [draftOf(a), draftOf(b)];
    if (draftA && draftB) {
      withDrafts.push({ a: { key: a, draft: draftA }, b: { key: b, draft: draftB }, score, parts });
    }
  }
  return withDrafts
    .sort((one, other) => gain(one) - gain(other) || other.score - one.score)
    .slice(0, limit);
}

const gain = ({ a, b }: ReviewedPair) =>
  Math.min(completenessOf(a.draft).score, completenessOf(b.draft).score);
