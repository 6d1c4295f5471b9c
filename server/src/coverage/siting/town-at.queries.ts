import type { Municipality, Position } from "@passerelle/data/contract";
import { sql } from "drizzle-orm";
import type { Database } from "../../db/client.ts";
import { municipalities } from "../../db/schema.ts";

/** The municipality whose outline holds a position, else the one whose centre is nearest. */
export async function findTownAt(
  db: Database,
  [longitude, latitude]: Position,
): Promise<Pick<Municipality, "key" | "country"> | undefined> {
  const point = sql`ST_SetSRID(ST_MakePoint(${longitude}::float8, ${latitude}::float8), 4326)`;
  const [town] = await db
    .select({ key: municipalities.key, country: municipalities.country })
    .from(municipalities)
    .orderBy(
      sql`coalesce(ST_Covers(${municipalities.shape}, ${point}), false) desc`,
      sql`${municipalities.centre} <-> ${point}`,
    )
    .limit(1);
  return town;
}
