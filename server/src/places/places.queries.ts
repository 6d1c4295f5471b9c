import type { Locale, Place, PlaceSource } from "@passerelle/data/contract";
import { eq, getTableColumns, inArray, sql } from "drizzle-orm";
import type { Database } from "../db/client.ts";
import { perDatabase } from "../db/per-database.ts";
import { latitude, longitude } from "../db/position.ts";
import { organisations, placeAliases, records, shownPlaces, sources } from "../db/schema.ts";
import { DAYS_IN_DETAIL, DAYS_IN_LIST } from "../hours/opening.ts";
import { hasIdOf, IDS_PLACEHOLDER, idsParameter } from "./ids.ts";
import { type PlaceRow, toPlace } from "./to-place.ts";

const { position: _position, search: _search, ...shown } = getTableColumns(shownPlaces);

/** Rows that were read before, by the ids of their places. */
export type KnownRows = {
  get: (id: string) => SourcedRow | undefined;
  set: (id: string, row: SourcedRow) => unknown;
};

/** These places in their order; one that is gone is left out. Only rows not yet `known` are read. */
export async function findPlacesByIds(
  db: Database,
  ids: string[],
  locale: Locale,
  known: KnownRows = new Map(),
): Promise<Place[]> {
  const rows = new Map(ids.map((id) => [id, known.get(id)]));
  const missing = ids.filter((id) => !rows.get(id));
  for (const row of missing.length ? await rowsByIds(db).execute(idsParameter(missing)) : []) {
    rows.set(row.shown.placeId, row);
    known.set(row.shown.placeId, row);
  }
  const found = [...rows.values()].filter((row) => row !== undefined);
  return toPlaces(found, locale, DAYS_IN_LIST);
}

const rowsByIds = perDatabase((db) =>
  selectRows(db).where(hasIdOf(IDS_PLACEHOLDER)).prepare("places_by_ids"),
);

/** The places of one organisation, by name. */
export async function findPlacesOf(
  db: Database,
  organisationId: string,
  locale: Locale,
): Promise<Place[]> {
  const rows = await selectRows(db)
    .where(eq(shownPlaces.organisationId, organisationId))
    .orderBy(shownPlaces.sortName, shownPlaces.placeId);
  return toPlaces(rows, locale, DAYS_IN_LIST);
}

/** The place that has, or once had, this id or slug; undefined when none ever had. */
export async function findPlace(
  db: Database,
  idOrSlug: string,
  locale: Locale,
): Promise<Place | undefined> {
  const rows = await rowByAlias(db).execute({ idOrSlug });
  const [place] = toPlaces(rows, locale, DAYS_IN_DETAIL);
  return place;
}

const rowByAlias = perDatabase((db) =>
  selectRows(db)
    .innerJoin(placeAliases, eq(placeAliases.placeId, shownPlaces.placeId))
    .where(eq(placeAliases.alias, sql.placeholder("idOrSlug")))
    .limit(1)
    .prepare("place_by_alias"),
);

/** The ids that places have now, by the ids asked for; an id that no place ever had is left out. */
export async function findCurrentIds(db: Database, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.select().from(placeAliases).where(inArray(placeAliases.alias, ids));
  return new Map(rows.map(({ alias, placeId }) => [alias, placeId]));
}

function selectRows(db: Database) {
  return db
    .select({
      shown,
      longitude,
      latitude,
      organisationName: organisations.name,
      sources: sourcesOf,
    })
    .from(shownPlaces)
    .leftJoin(organisations, eq(organisations.id, shownPlaces.organisationId))
    .$dynamic();
}

/** A record that a place is made of, as JSON has it. */
type SourceRow = {
  source: string;
  record: string;
  licence: string;
  seenAt: string;
  withdrawnAt: string | null;
  date: string | null;
  citations: PlaceSource["citations"] | null;
};

/** The records that a place is made of, with its row: a statement of their own would take as long again. */
const sourcesOf = sql<SourceRow[]>`(
  select coalesce(json_agg(json_build_object(
    'source', ${records.sourceId}, 'record', ${records.ref}, 'licence', ${sources.licence},
    'seenAt', ${records.seenAt},
    'withdrawnAt', ${records.withdrawnAt}, 'date', ${records.draft}->>'date',
    'citations', ${records.draft}->'citations'
  ) order by ${records.sourceId}, ${records.ref}), '[]')
  from ${records} join ${sources} on ${sources.id} = ${records.sourceId}
  where ${records.placeId} = ${shownPlaces.placeId})`;

function toPlaceSource(row: SourceRow): PlaceSource {
  return {
    source: row.source,
    record: row.record,
    licence: row.licence,
    seenAt: new Date(row.seenAt).toISOString(),
    ...(row.date && { date: row.date }),
    ...(row.withdrawnAt && { withdrawnAt: new Date(row.withdrawnAt).toISOString() }),
    ...(row.citations && { citations: row.citations }),
  };
}

type SourcedRow = PlaceRow & { sources: SourceRow[] };

/** Rows as the API gives them, with how they open on the coming `days`. */
function toPlaces(rows: SourcedRow[], locale: Locale, days: number): Place[] {
  return rows.map((row) => toPlace(row, row.sources.map(toPlaceSource), locale, days));
}
