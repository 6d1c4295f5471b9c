import type { Locale, Source } from "@passerelle/data/contract";
import { findLicence } from "@passerelle/data/licences";
import { count, countDistinct, eq, isNotNull, isNull, or, sql } from "drizzle-orm";
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

/** Every source that was ever harvested, with what we hold of it and how its last run went. */
export async function findSources(db: Database, locale: Locale): Promise<Source[]> {
  const rows = await db.select().from(sources).orderBy(sources.title);
  const states = await readRunStates(db);
  const counts = await db
    .select({
      sourceId: records.sourceId,
      records: sql<number>`count(*)::int`,
      places: countDistinct(records.placeId),
    })
    .from(records)
    .where(isNull(records.withdrawnAt))
    .groupBy(records.sourceId);
  const described = await db
    .select({ sourceId: sources.id, municipalities: count() })
    .from(municipalities)
    .innerJoin(
      sources,
      or(
        eq(sources.id, municipalities.shapeSource),
        eq(sources.id, municipalities.populationSource),
      ),
    )
    .groupBy(sources.id);

  const cells = await db
    .select({ sourceId: populationCells.sourceId, cells: count() })
    .from(populationCells)
    .groupBy(populationCells.sourceId);
  const sectors = await db
    .select({ sourceId: populationSectors.sourceId, sectors: count() })
    .from(populationSectors)
    .groupBy(populationSectors.sourceId);
  const outlined = await db
    .select({ sourceId: neighbourhoods.sourceId, neighbourhoods: count() })
    .from(neighbourhoods)
    .groupBy(neighbourhoods.sourceId);
  const positions = await db
    .select({ sourceId: geocodings.sourceId, positions: count() })
    .from(geocodings)
    .where(isNotNull(geocodings.position))
    .groupBy(geocodings.sourceId);

  const doubtful = await db
    .select({ sourceId: candidates.sourceId, candidates: count() })
    .from(candidates)
    .groupBy(candidates.sourceId);

  return rows.map(({ origin, harvestedAt, dataDate, homepage, form: _, ...source }) => {
    const held = counts.find(({ sourceId }) => sourceId === source.id);
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
      records:
        held?.records ??
        described.find(({ sourceId }) => sourceId === source.id)?.municipalities ??
        cells.find(({ sourceId }) => sourceId === source.id)?.cells ??
        sectors.find(({ sourceId }) => sourceId === source.id)?.sectors ??
        outlined.find(({ sourceId }) => sourceId === source.id)?.neighbourhoods ??
        positions.find(({ sourceId }) => sourceId === source.id)?.positions ??
        doubtful.find(({ sourceId }) => sourceId === source.id)?.candidates ??
        0,
      places: held?.places ?? 0,
    };
  });
}
