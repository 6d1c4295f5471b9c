import { completenessOf, type Draft } from "@passerelle/data/contract";
import type { Database } from "@passerelle/server/db";
import { matchReviews, records } from "@passerelle/server/db/schema";
import { and, eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { keyOf } from "../harvest/merge/keys.ts";

/** A pair that the rule cannot tell, with both records. */
export type ReviewedPair = {
  a: { key: string; draft: Draft };
  b: { key: string; draft: Draft };
  score: number;
  parts: unknown;
};

const left = alias(records, "a");
const right = alias(records, "b");

/** The pairs to review; where more would be gained by knowing, because entries are thin, first. */
export async function readPairs(db: Database, limit: number): Promise<ReviewedPair[]> {
  const { aSourceId, aRef, bSourceId, bRef, score, parts } = matchReviews;
  const rows = await db
    .select({ aSourceId, aRef, bSourceId, bRef, score, parts, a: left.draft, b: right.draft })
    .from(matchReviews)
    .innerJoin(left, and(eq(left.sourceId, aSourceId), eq(left.ref, aRef)))
    .innerJoin(right, and(eq(right.sourceId, bSourceId), eq(right.ref, bRef)));
  return rows
    .map((row) => ({
      a: { key: keyOf(row.aSourceId, row.aRef), draft: row.a },
      b: { key: keyOf(row.bSourceId, row.bRef), draft: row.b },
      score: row.score,
      parts: row.parts,
    }))
    .sort((one, other) => gain(one) - gain(other) || other.score - one.score)
    .slice(0, limit);
}

const gain = ({ a, b }: ReviewedPair) =>
  Math.min(completenessOf(a.draft).score, completenessOf(b.draft).score);
