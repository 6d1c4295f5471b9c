import { type Confidence, confidenceOf, type Place } from "@passerelle/data/contract";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Database } from "../db/client.ts";
import { candidates, records, sources } from "../db/schema.ts";

/** Places of which somebody says that they are not, or not yet, there. */
const NOT_THERE = ["closed", "planned"];

/** How sure it is that a place is there; undefined where it is said not to be. */
export async function findConfidence(
  db: Database,
  { id, status }: Pick<Place, "id" | "status">,
  now: Date,
): Promise<Confidence | undefined> {
  if (NOT_THERE.includes(status)) return undefined;
  return confidenceOf(await findListings(db, id), await findSightings(db, id), now);
}

/** Of when a record is: as its source says, else as its newest citation, else as its file says, else as it was read online. */
async function findListings(db: Database, placeId: string) {
  const cited = sql`(select max(citation->>'date') from jsonb_array_elements(${records.draft}->'citations') citation)`;
  const read = sql`case when ${sources.origin} = 'live' then to_char(${records.seenAt}, 'YYYY-MM-DD') end`;
  const rows = await db
    .select({
      publisher: sources.publisher,
      authority: sources.authority,
      date: sql<
        string | null
      >`coalesce(${records.draft}->>'date', ${cited}, ${sources.dataDate}, ${read})`,
    })
    .from(records)
    .innerJoin(sources, eq(sources.id, records.sourceId))
    .where(and(eq(records.placeId, placeId), isNull(records.withdrawnAt)));
  return rows.map(({ date, ...row }) => ({ ...row, date: date ?? undefined }));
}

async function findSightings(db: Database, placeId: string) {
  const rows = await db
    .selectDistinct({ source: sources.id, date: sources.dataDate })
    .from(candidates)
    .innerJoin(sources, eq(sources.id, candidates.sourceId))
    .where(eq(candidates.placeId, placeId));
  return rows.map(({ source, date }) => ({ source, ...(date && { date }) }));
}
