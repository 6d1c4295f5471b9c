import { eq, max } from "drizzle-orm";
import type { Database } from "../db/client.ts";
import { perDatabase } from "../db/per-database.ts";
import { publications } from "../db/schema.ts";

/** Number of the last publication; 0 before the first. Every change of the data raises it. */
export async function readDataVersion(db: Database): Promise<number> {
  const [row] = await db.select({ version: max(publications.id) }).from(publications);
  return row?.version ?? 0;
}

const lastRead = perDatabase((): { version?: number; at?: string } => ({}));

/**
 * When a data version was published, in milliseconds since 1970 of base 36; empty before the first.
 * A database that is made anew counts from 1 again, but not at the same instants.
 */
export async function readPublishedAt(db: Database, version: number): Promise<string> {
  const last = lastRead(db);
  if (last.version === version && last.at) return last.at;
  const [row] = await db
    .select({ at: publications.at })
    .from(publications)
    .where(eq(publications.id, version));
  const at = row?.at.getTime().toString(36) ?? "";
  Object.assign(last, { version, at });
  return at;
}
