import { fileURLToPath } from "node:url";
import { digestOfCode as digestOf } from "@passerelle/server/code-digest";
import type { Database } from "@passerelle/server/db";
import { fingerprints, municipalities } from "@passerelle/server/db/schema";
import { eq, inArray, sql } from "drizzle-orm";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What decides what becomes of a record, beside the record itself. */
const DECIDING = [
  "data",
  "scripts/harvest",
  "scripts/matching",
  "server/src/hours",
  "server/src/db",
  "server/src/projections",
];

/** Digest of the code and the vocabulary that make places of files. */
export function digestOfCode(): string {
  return digestOf(root, DECIDING);
}

/** Work that rests on what was published, by its names among the fingerprints. */
export const MERGE = "merge";
export const SIGHTING = "candidates";
export const TREND = "trend";

/** Digest of the outlines that records are put into. */
export async function digestOfOutlines(db: Database): Promise<string> {
  const [row] = await db
    .select({
      digest: sql<string>`md5(string_agg(${municipalities.key} || coalesce(md5(ST_AsBinary(${municipalities.shape})), ''), ',' order by ${municipalities.key}))`,
    })
    .from(municipalities);
  return row?.digest ?? "";
}

/** Under which digest a piece of work was last done; undefined when it never was. */
export async function readFingerprint(db: Database, what: string): Promise<string | undefined> {
  const [row] = await db.select().from(fingerprints).where(eq(fingerprints.what, what));
  return row?.digest;
}

/** Marks pieces of work as to be done again, in the transaction of what they rest on. */
export async function forgetFingerprints(db: Database, ...whats: string[]) {
  await db.delete(fingerprints).where(inArray(fingerprints.what, whats));
}

export async function writeFingerprint(db: Database, what: string, digest: string) {
  await db
    .insert(fingerprints)
    .values({ what, digest })
    .onConflictDoUpdate({ target: fingerprints.what, set: { digest } });
}
