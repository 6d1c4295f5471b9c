import { type Confidence, confidenceOf, type Status } from "@passerelle/data/contract";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Database } from "../db/client.ts";
import { perDatabase } from "../db/per-database.ts";
import { candidates, records, sources } from "../db/schema.ts";
import { hasIdOf, IDS_PLACEHOLDER, idsParameter } from "./ids.ts";

type Asked = { id: string; status: Status };

/** Places of which somebody says that they are not, or not yet, there. */
const NOT_THERE: Status[] = ["closed", "planned"];

/** How sure it is that places are there, a few hundred at most; those said not to be are left out. */
export async function findConfidences(
  db: Database,
  places: Asked[],
  now: Date,
): Promise<Map<string, Confidence>> {
  const ids = places.filter(({ status }) => !NOT_THERE.includes(status)).map(({ id }) => id);
  const [listings, sightings] = await Promise.all([findListings(db, ids), findSightings(db, ids)]);
  const isOf =
    (id: string) =>
    ({ placeId }: { placeId: string | null }) =>
      placeId === id;
  return new Map(
    ids.map((id) => [
      id,
      confidenceOf(
        listings.filter(isOf(id)),
        sightings.filter(isOf(id)).map(({ placeId: _, ...sighting }) => sighting),
        now,
      ),
    ]),
  );
}

async function findListings(db: Database, placeIds: string[]) {
  const rows = await listingsOf(db).execute(idsParameter(placeIds));
  return rows.map(({ date, ...row }) => ({ ...row, date: date ?? undefined }));
}

async function findSightings(db: Database, placeIds: string[]) {
  const rows = await sightingsOf(db).execute(idsParameter(placeIds));
  return rows.map(({ date, ...row }) => ({ ...row, ...(date && { date }) }));
}

/** Of when a record is: as its source says, else as its citations, else as its file says, else as it was read online. */
const listingsOf = perDatabase((db) => {
  const cited = sql`(select string_agg(citation->>'date', ' ') from jsonb_array_elements(${records.draft}->'citations') citation)`;
  const read = sql`case when ${sources.origin} = 'live' then to_char(${records.seenAt}, 'YYYY-MM-DD') end`;
  return db
    .select({
      placeId: records.placeId,
      publisher: sources.publisher,
      authority: sources.authority,
      date: sql<
        string | null
      >`coalesce(${records.draft}->>'date', ${cited}, ${sources.dataDate}, ${read})`,
    })
    .from(records)
    .innerJoin(sources, eq(sources.id, records.sourceId))
    .where(and(hasIdOf(IDS_PLACEHOLDER, records.placeId), isNull(records.withdrawnAt)))
    .prepare("listings_by_places");
});

const sightingsOf = perDatabase((db) =>
  db
    .selectDistinct({ placeId: candidates.placeId, source: sources.id, date: sources.dataDate })
    .from(candidates)
    .innerJoin(sources, eq(sources.id, candidates.sourceId))
    .where(hasIdOf(IDS_PLACEHOLDER, candidates.placeId))
    .prepare("sightings_by_places"),
);
