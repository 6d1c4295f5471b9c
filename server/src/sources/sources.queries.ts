import type { Locale, Source } from "@passerelle/data/contract";
import { findLicence } from "@passerelle/data/licences";
import { count, countDistinct, eq, isNotNull, isNull, or, sql } from "drizzle-orm";
import { unionAll } from "drizzle-orm/pg-core";
import type { Database } from "../db/client.ts";
import {
  candidates,
  geocodings,
  municipalities,
  neighbourhoods,
  populationCells,
  populationSectors,
  records,
  sources,
} from "../db/schema.ts";
import { readRunStates } from "./run-states.queries.ts";

const NEVER_READ = { failures: 0, isStale: false };
const NOTHING_HELD = { records: 0, places: 0 };

/** Every source that was ever harvested, with what we hold of it and how its last run went. */
export async function findSources(db: Database, locale: Locale): Promise<Source[]> {
  const rows = await db.select().from(sources).orderBy(sources.title);
  const states = await readRunStates(db);
  const held = await countHeld(db);
  return rows.map(({ origin, harvestedAt, dataDate, homepage, form: _, ...source }) => {
    const licence = findLicence(source.licence);
    return {
      ...source,
      ...(homepage && { homepage }),
      licenceName: licence?.name[locale] ?? source.licence,
      ...(licence?.url && { licenceUrl: licence.url }),
      ...(origin && { origin }),
      ...(harvestedAt && { harvestedAt: harvestedAt.toISOString() }),
      ...(dataDate && { dataDate }),
      ...(states.get(source.id) ?? NEVER_READ),
      ...(held.get(source.id) ?? NOTHING_HELD),
    };
  });
}

/** What we hold of each source, by its id; most sources give rows of one table only. */
async function countHeld(db: Database): Promise<Map<string, Pick<Source, "records" | "places">>> {
  const places = sql<number>`0`;
  const ofPlaces = db
    .select({ id: records.sourceId, records: count(), places: countDistinct(records.placeId) })
    .from(records)
    .where(isNull(records.withdrawnAt))
    .groupBy(records.sourceId);
  const ofMunicipalities = db
    .select({ id: sources.id, records: count(), places })
    .from(municipalities)
    .innerJoin(
      sources,
      or(
        eq(sources.id, municipalities.shapeSource),
        eq(sources.id, municipalities.populationSource),
      ),
    )
    .groupBy(sources.id);
  const ofAddresses = db
    .select({ id: geocodings.sourceId, records: count(), places })
    .from(geocodings)
    .where(isNotNull(geocodings.position))
    .groupBy(geocodings.sourceId);
  const of = (table: typeof populationCells | typeof populationSectors) =>
    db.select({ id: table.sourceId, records: count(), places }).from(table).groupBy(table.sourceId);
  const ofNeighbourhoods = db
    .select({ id: neighbourhoods.sourceId, records: count(), places })
    .from(neighbourhoods)
    .groupBy(neighbourhoods.sourceId);
  const ofCandidates = db
    .select({ id: candidates.sourceId, records: count(), places })
    .from(candidates)
    .groupBy(candidates.sourceId);
  const rows = await unionAll(
    ofPlaces,
    ofMunicipalities,
    of(populationCells),
    of(populationSectors),
    ofNeighbourhoods,
    ofAddresses,
    ofCandidates,
  );
  return new Map(rows.map(({ id, ...counts }) => [id, counts]));
}
